// The row under the field: shortcuts, a command, a mention, and sending.
import { Icon } from '../parts/icon.tsx';
import { Shortcuts } from './shortcuts.tsx';

export interface ToolsProps {
  readonly text: string;
  readonly inThread: boolean;
  readonly put: (text: string, cursor: number) => void;
}

export function Tools({ text, inThread, put }: ToolsProps) {
  const mention = () => {
    const space = text === '' || text.endsWith(' ') ? '' : ' ';
    const wanted = `${text}${space}@`;
    put(wanted, wanted.length);
  };
  return (
    <div className="composer-tools">
      {!inThread && <Shortcuts />}
      {!inThread && <Sign sign="/" label="Write a command" press={() => put('/', 1)} />}
      <Sign sign="@" label="Mention somebody" press={mention} />
      <button
        type="submit"
        className="composer-send"
        aria-label="Send"
        title="Send"
        disabled={text.trim() === ''}
      >
        <Icon name="send" />
      </button>
    </div>
  );
}

interface SignProps {
  readonly sign: string;
  readonly label: string;
  readonly press: () => void;
}

function Sign({ sign, label, press }: SignProps) {
  return (
    <button type="button" className="plain-button" aria-label={label} title={label} onClick={press}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
