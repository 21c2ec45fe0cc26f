// How the app read a question, and the passages that fit it best.
import type { Reading, ScoredPassage } from '../../server/wire.ts';
import { msOf } from '../message/time.ts';

export function ReadingPane({ reading }: { readonly reading: Reading }) {
  const { asked, best, outcome, title, coverage, ms } = reading;
  return (
    <section className="reading" aria-label="Reading of the question">
      <h3 className="inspector-title">
        Reading
        <small>{msOf(ms)}</small>
      </h3>
      <blockquote>{asked}</blockquote>
      <dl>
        {factsIn(reading).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Answer</dt>
          <dd>
            {outcome}: {title}
          </dd>
        </div>
      </dl>
      <h3 className="inspector-title">
        Best passages
        <small>covers {Math.round(coverage * 100)} % of the topic</small>
      </h3>
      {best.length === 0 ? (
        <p className="inspector-empty">
          {reading.topic.length === 0
            ? 'Nothing was searched for: the names alone say what is asked.'
            : 'No passage fits.'}
        </p>
      ) : (
        <ol className="passages">
          {best.map((passage) => (
            <PassageRow key={`${passage.doc} ${passage.lines[0]} ${passage.text}`} passage={passage} />
          ))}
        </ol>
      )}
    </section>
  );
}

function factsIn(reading: Reading): readonly (readonly [name: string, value: string])[] {
  const {
    intent,
    levels,
    specialties,
    competency = '',
    documents,
    facet = '',
    unknown,
    topic,
    before = '',
  } = reading;
  const all = [
    ['Intent', intent],
    ['Level', levels.join(', ')],
    ['Specialty', specialties.join(', ')],
    ['Competency', competency],
    ['Document', documents.join(', ')],
    ['Facet', facet],
    ['Unknown', unknown.join(', ')],
    ['Topic', topic.join(' ')],
    ['Goes on from', before],
  ] as const;
  return all.filter(([, value]) => value !== '');
}

function PassageRow({ passage }: { readonly passage: ScoredPassage }) {
  const { score, text, path, doc, lines } = passage;
  return (
    <li>
      <span className="passage-score">
        <span className="passage-bar" aria-hidden="true">
          <span style={{ width: `${Math.min(1, score) * 100}%` }} />
        </span>
        <span className="unseen">Score </span>
        {score.toFixed(2)}
      </span>
      <p>{text}</p>
      <small>
        {path.slice(-2).join(' › ')} · {doc}:{lines[0]}
      </small>
    </li>
  );
}
