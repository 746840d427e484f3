import type {
  Criterion,
  MarkedStars,
  Note,
  NoteKind,
  Option,
  Part,
  Remark,
  Section,
} from './criteria-set';

/** The asterisks that a sheet prints at an option. */
type Asterisks = '***' | '****' | '*****';
const STARS: Readonly<Record<Asterisks, MarkedStars>> = { '***': 3, '****': 4, '*****': 5 };

type OptionLine = readonly [points: number, text: string, minimumFor?: Asterisks];
type CaseLine = readonly [kind: 'case', text: string];
type NoteLine = readonly [kind: NoteKind, text: string, shows?: Pick<Note, 'zeroAt' | 'needs'>];

/** A line under a criterion as the sheet prints it: an option, a note, or the case to which the options below belong. */
export type Line = OptionLine | CaseLine | NoteLine;

export function criterion(
  part: Part,
  no: string,
  name: string,
  max: number,
  lines: readonly Line[],
): Criterion {
  const options: Option[] = [];
  const notes: Note[] = [];
  let ofCase: string | undefined;
  for (const line of lines) {
    if (isOption(line)) options.push(optionOf(line, ofCase));
    else if (isCase(line)) ofCase = line[1];
    else notes.push({ kind: line[0], text: line[1], ...line[2] });
  }
  return { part, no, name, max, options, notes };
}

/** A criterion for which the sheet prints one point and no options. */
export function yesNo(part: Part, no: string, name: string): Criterion {
  const options: Option[] = [
    { points: 0, text: 'Không', implied: true },
    { points: 1, text: 'Có', implied: true },
  ];
  return { part, no, name, max: 1, options, notes: [] };
}

export function section(part: Part, no: string, name: string, max: number): Section {
  return { part, no, name, max };
}

export function remark(vi: string, en: string): Remark {
  return { vi, en };
}

const isOption = (line: Line): line is OptionLine => typeof line[0] === 'number';
const isCase = (line: Line): line is CaseLine => line[0] === 'case';

function optionOf([points, text, asterisks]: OptionLine, ofCase: string | undefined): Option {
  return {
    points,
    text,
    ...(asterisks ? { minimumFor: STARS[asterisks] } : {}),
    ...(ofCase ? { ofCase } : {}),
  };
}
