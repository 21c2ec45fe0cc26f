// Light, dark, or as the system has it.
import { Icon, type IconName } from '../parts/icon.tsx';
import { usePlayground } from '../state/playground.ts';
import { type Theme, themes } from '../state/theme.ts';

const looks: Readonly<Record<Theme, { readonly label: string; readonly icon: IconName }>> = {
  system: { label: 'As the system', icon: 'screen' },
  light: { label: 'Light', icon: 'sun' },
  dark: { label: 'Dark', icon: 'moon' },
};

export function ThemePicker() {
  const { themed } = usePlayground();
  return (
    <fieldset className="themes">
      <legend className="unseen">Colors</legend>
      {themes.map((theme) => (
        <label key={theme} title={looks[theme].label}>
          <input
            type="radio"
            name="theme"
            className="unseen"
            checked={themed.theme === theme}
            onChange={() => themed.choose(theme)}
          />
          <Icon name={looks[theme].icon} size={16} />
          <span className="unseen">{looks[theme].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
