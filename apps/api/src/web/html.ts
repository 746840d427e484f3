/** Markup that may go out as it is; everything else is escaped on its way in. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markup(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'object') return part.map(markup).join('');
  return part.toString().replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `` html`<b>${name}</b>` ``: values are text unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(
    strings.reduce((text, piece, i) => text + (i > 0 ? markup(values[i - 1]) : '') + piece, ''),
  );
}
