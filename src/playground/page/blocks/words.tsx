// A text object: plain words as they are, or Slack's light markup.
import { Fragment } from 'react';
import { usePlayground } from '../state/playground.ts';
import { type Piece, piecesOf } from './mrkdwn.ts';

export interface TextObject {
  readonly type: 'plain_text' | 'mrkdwn';
  readonly text: string;
}

export function Words({ text }: { readonly text: TextObject }) {
  if (text.type === 'plain_text') return <span className="words">{text.text}</span>;
  return (
    <span className="words">
      <Pieces pieces={piecesOf(text.text)} />
    </span>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and never move
  return pieces.map((piece, i) => <Fragment key={i}>{shown(piece)}</Fragment>);
}

function shown(piece: Piece) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'pre':
      return <pre>{piece.text}</pre>;
    case 'bold':
      return (
        <strong>
          <Pieces pieces={piece.pieces} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Pieces pieces={piece.pieces} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Pieces pieces={piece.pieces} />
        </s>
      );
    case 'quote':
      return (
        <q>
          <Pieces pieces={piece.pieces} />
        </q>
      );
    case 'link':
      return <Link url={piece.url}>{piece.text}</Link>;
    case 'user':
    case 'channel':
    case 'group':
      return <Mention kind={piece.kind} id={piece.id} text={piece.text} />;
    case 'broadcast':
      return <span className="mention">@{piece.text}</span>;
  }
}

export function Link({ url, children }: { readonly url: string; readonly children: React.ReactNode }) {
  // An address of another kind could run something.
  if (!/^(https?|mailto):/i.test(url)) return children;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

export interface MentionProps {
  readonly kind: 'user' | 'channel' | 'group';
  readonly id: string;
  readonly text?: string;
}

export function Mention({ kind, id, text = '' }: MentionProps) {
  const { seen } = usePlayground();
  const known =
    kind === 'user'
      ? seen.sight.users.find((user) => user.id === id)?.name
      : seen.sight.conversations.find((room) => room.id === id)?.name;
  const sign = kind === 'channel' ? '#' : '@';
  return (
    <span className="mention">
      {sign}
      {(known ?? text) || id}
    </span>
  );
}
