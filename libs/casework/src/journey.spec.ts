import { type CaseEvent, type CaseState, evolveBy } from './case-state';
import { hasEnded, type Journey, rolesFor, stagesFor, strays } from './journey';

type Stage = 'none' | 'asked' | 'granted' | 'refused';
type Command = 'Ask' | 'Decide' | 'Hear';
type Event =
  | CaseEvent
  | { readonly type: 'Asked'; readonly data: object }
  | { readonly type: 'Decided'; readonly data: { readonly yes: boolean } };

const journey = {
  none: { may: { Ask: ['producer'] }, leads: { Asked: 'asked' } },
  asked: {
    holder: 'authority',
    may: { Decide: ['authority', 'programme-office'] },
    hears: ['Hear'],
    leads: { Decided: ['granted', 'refused'] },
  },
  granted: { ends: true },
  refused: { ends: true },
} as const satisfies Journey<Stage, Command, Event['type']>;

const evolve = evolveBy<CaseState, Event, typeof journey>(
  journey,
  { Asked: (state) => state, Decided: (state) => state },
  { Decided: (_state, { data }) => (data.yes ? 'granted' : 'refused') },
);

const at = (stage: string): CaseState => ({ id: 'x', stage, deadlines: {}, todo: [] });
const recorded = (event: { type: 'Asked' | 'Decided'; data: object }) =>
  ({
    ...event,
    version: 1,
    at: 0,
    actor: { id: '', name: '', role: 'system', area: '' },
    cause: '',
  }) as Parameters<typeof evolve>[1];

describe('a journey', () => {
  test('says where an event leads; of several places the turn takes one', () => {
    expect(evolve(at('none'), recorded({ type: 'Asked', data: {} })).stage).toBe('asked');
    const refused = recorded({ type: 'Decided', data: { yes: false } });
    expect(evolve(at('asked'), refused).stage).toBe('refused');
  });

  test('lets an event that it does not know at a stage lead nowhere, and calls that astray', () => {
    const granted = at('granted');
    expect(evolve(granted, recorded({ type: 'Asked', data: {} }))).toBe(granted);
    expect(strays(journey, 'granted', 'Asked')).toBe(true);
    expect(strays(journey, 'none', 'Asked')).toBe(false);
    expect(strays(journey, 'granted', 'NoticeSent')).toBe(false);
  });

  test('says who may give a command, and when', () => {
    expect(rolesFor(journey, 'Decide')).toEqual(['authority', 'programme-office']);
    expect(stagesFor(journey, 'Decide', 'authority')).toEqual(['asked']);
    expect(stagesFor(journey, 'Decide', 'producer')).toEqual([]);
  });

  test('hears other cases where it says so, time until it ends, and finished work beyond that', () => {
    expect(stagesFor(journey, 'Hear', 'system')).toEqual(['asked']);
    expect(stagesFor(journey, 'PassTime', 'system')).toEqual(['asked']);
    expect(stagesFor(journey, 'WorkDone', 'system')).toEqual(['asked', 'granted', 'refused']);
    expect(['none', 'asked', 'granted'].map((stage) => hasEnded(journey, stage))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the compiler', () => {
  test('knows the stages, commands, roles and events of a journey', () => {
    const ends = { ends: true } as const;
    const wrong = {
      // @ts-expect-error: a stage that does not exist
      none: { leads: { Asked: 'askt' } },
      // @ts-expect-error: a command that does not exist
      asked: { may: { Grant: ['authority'] } },
      // @ts-expect-error: an event that does not exist
      granted: { leads: { Granted: 'refused' } },
      refused: ends,
    } as const satisfies Journey<Stage, Command, Event['type']>;
    // @ts-expect-error: a stage that nobody has thought of
    const short = { none: ends } as const satisfies Journey<Stage, Command, Event['type']>;
    expect([Object.keys(wrong).length, Object.keys(short).length]).toEqual([4, 1]);
  });

  test('asks for the turn of every fork, and for none else', () => {
    const evolvers = { Asked: (state: CaseState) => state, Decided: (state: CaseState) => state };
    const build = evolveBy<CaseState, Event, typeof journey>;
    // @ts-expect-error: nobody says where a decision leads
    const without = build(journey, evolvers, {});
    // @ts-expect-error: a place the journey does not name for it
    const elsewhere = build(journey, evolvers, { Decided: () => 'asked' });
    const stays = (turn: typeof without) =>
      turn(at('asked'), recorded({ type: 'Decided', data: { yes: true } })).stage;
    expect([stays(without), stays(elsewhere)]).toEqual(['asked', 'asked']);
  });
});
