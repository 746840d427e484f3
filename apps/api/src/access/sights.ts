import type { Person } from '@ocop/casework';
import type { Actor } from '@ocop/ground';

/** How far somebody in a role sees among the objects of a kind. */
export type Sight =
  | 'nothing'
  /** One's own: a producer's products, the tasks and notices of a post, a person's session. */
  | 'own'
  /** What waits for the place where one sits. */
  | 'held'
  /** What the authority where one sits has in its rounds. */
  | 'judged'
  /** What belongs to the authority where one sits. */
  | 'at'
  /** What lies in one's area. */
  | 'inside'
  /** What lies in one's area, and what the authorities above it have. */
  | 'concerning'
  /** What is the same for everybody: the law, the clock. */
  | 'all';

type Sights = Readonly<Record<Person, Sight>>;

const everybody = (sight: Sight): Sights => ({
  producer: sight,
  'commune-officer': sight,
  'programme-office': sight,
  'council-member': sight,
  authority: sight,
  inspector: sight,
  auditor: sight,
  adviser: sight,
  'system-administrator': sight,
});

/** Whoever keeps the system has no business in cases. */
const inCases = (sight: Sight, others: Partial<Sights> = {}): Sights => ({
  ...everybody(sight),
  'system-administrator': 'nothing',
  ...others,
});

const nobodyBut = (sights: Partial<Sights>): Sights => ({ ...everybody('nothing'), ...sights });

/** Whoever watches over the system, or has to do with it as a whole. */
const WATCHERS = nobodyBut({
  ...{ 'programme-office': 'all', authority: 'all' },
  ...{ auditor: 'all', 'system-administrator': 'all' },
});

/** Every kind of object that a route is about, with how far each role sees: a new kind or role answers for itself here. */
export const SIGHTS = {
  products: inCases('inside', { producer: 'own', adviser: 'judged' }),
  // The advisory team's work ends with the council's.
  recognitions: inCases('inside', { producer: 'own', adviser: 'nothing' }),
  rounds: inCases('concerning', { adviser: 'at' }),
  /** Money that a recognition entitles to: for its producer, its commune, and those who look after the area. */
  support: nobodyBut({
    producer: 'own',
    'commune-officer': 'inside',
    'programme-office': 'inside',
    authority: 'inside',
    inspector: 'inside',
    auditor: 'inside',
  }),
  /** A draft is for those who make it. */
  programmes: inCases('concerning', { adviser: 'at' }),
  deadlines: inCases('inside', { producer: 'held', adviser: 'held' }),
  /** Counts over an area, for whoever looks after it. */
  forecast: nobodyBut({
    'programme-office': 'inside',
    authority: 'inside',
    inspector: 'inside',
    auditor: 'inside',
  }),
  changes: inCases('concerning', { producer: 'own', adviser: 'at' }),
  /** Other systems that are told of changes: whoever keeps the programme of a place decides on them. */
  webhooks: nobodyBut({ 'programme-office': 'at' }),
  tasks: inCases('own'),
  notices: everybody('own'),
  /** What notices say in the own words of a place: for whoever keeps the programme or the system there. */
  'message-templates': nobodyBut({ 'programme-office': 'at', 'system-administrator': 'at' }),
  /** Notices that an office looks at before they go out. */
  outbox: nobodyBut({ 'programme-office': 'at' }),
  /** What the law wants delivered to a producer: for them, and for those who look after the case or go there. */
  servings: nobodyBut({
    producer: 'own',
    'commune-officer': 'inside',
    'programme-office': 'inside',
    authority: 'inside',
    inspector: 'inside',
    auditor: 'inside',
  }),
  troubles: nobodyBut({ 'programme-office': 'inside', authority: 'inside', auditor: 'inside' }),
  /** The log over all cases, and what is made of it for whoever examines a case. */
  log: nobodyBut({
    'programme-office': 'inside',
    authority: 'inside',
    inspector: 'inside',
    auditor: 'inside',
  }),
  /** Plans that are being written: before anybody has handed them in. */
  'plan-sheets': nobodyBut({ 'programme-office': 'at', authority: 'at' }),
  /** What places are called, to choose one from: for whoever gives posts there or looks over an area. */
  places: nobodyBut({
    'programme-office': 'inside',
    authority: 'inside',
    inspector: 'inside',
    auditor: 'inside',
    'system-administrator': 'inside',
  }),
  /** Handed in with a dossier; a wallet's own files are seen by whoever keeps it. */
  files: inCases('inside', { producer: 'own', adviser: 'judged' }),
  /** Certificates that wait for their signature. */
  signing: nobodyBut({ 'programme-office': 'at', authority: 'at' }),
  /** Whether certificates can be signed now, and why not. */
  'signing-readiness': WATCHERS,
  /** How the ways to people do, over the whole system. */
  channels: WATCHERS,
  /** Signed certificates to be printed and handed over. */
  printing: nobodyBut({ 'programme-office': 'at', authority: 'at' }),
  /** The form of certificates. */
  'certificate-templates': nobodyBut({ 'programme-office': 'at', authority: 'at' }),
  /** A producer's papers: its own, and those of producers with a product in the commune. */
  wallets: nobodyBut({ producer: 'own', 'commune-officer': 'inside' }),
  /** Papers for a wallet, and photographs for a certificate that one sees. */
  uploads: nobodyBut({ producer: 'own', 'commune-officer': 'inside', inspector: 'inside' }),
  /** A member's own sheets. */
  sheets: nobodyBut({ 'council-member': 'own' }),
  criteria: everybody('all'),
  /** What commands ask for; whether they may be given, the case decides. */
  forms: everybody('all'),
  clock: everybody('all'),
  /** Working days of the country and closures of places; what is decided of them is checked against the own area. */
  calendars: everybody('all'),
  /** Leave to speak in a case through another system; the case decides what is said there. */
  leaves: inCases('all'),
  /** One's own account: sessions, password, keys. */
  account: everybody('own'),
  /** Other people's accounts and posts. */
  people: nobodyBut({ 'system-administrator': 'inside' }),
  /** Who has seen the whole of people's data. */
  looks: nobodyBut({ 'system-administrator': 'inside', auditor: 'inside' }),
  /** What somebody without a key may ask, too. */
  public: everybody('all'),
} as const satisfies Readonly<Record<string, Sights>>;

export type ObjectKind = keyof typeof SIGHTS;

/** How far the asker sees among objects of a kind; the system asks nothing here, and whoever has no account comes by open doors. */
export function sightOf(kind: ObjectKind, { role }: Pick<Actor, 'role'>): Sight {
  return role === 'system' || role === 'shopper' ? 'nothing' : SIGHTS[kind][role];
}
