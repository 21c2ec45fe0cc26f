// Text that was written by others, made safe and small enough for where it stands.

/** All that Slack's mrkdwn needs: without these three, no mention, broadcast or link can be made. */
export const escapeMrkdwn = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Half characters and control characters are refused or shown as boxes; they carry no word. */
export const clean = (text: string): string => text.toWellFormed().replace(controls, '');

export const oneLine = (text: string): string =>
  clean(text.replace(/[\r\n\t]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** `<url|label>`: a bar or an end sign in either would let the label lie about the address. */
export function mrkdwnLink(url: string, label: string): string {
  const address = url
    .replaceAll('|', '%7C')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')
    .replaceAll(' ', '%20');
  return `<${address.replaceAll('&', '&amp;')}|${escapeMrkdwn(oneLine(label.replaceAll('|', ' ')))}>`;
}
