import type { Attempt } from './forger';

/** On what the services keep beside the log, and on people. */
export const attemptsBesideTheLog: readonly Attempt[] = [
  [
    'a certificate’s number changed',
    ['bindings'],
    (f) => f.does(`update certificates set number = '77/2024/GCN-OCOP-HT' where no = 1`),
  ],
  [
    'a certificate’s content changed',
    ['bindings'],
    (f) => f.does(`update certificates set request = jsonb_set(request, '{stars}', '5')`),
  ],
  ['a certificate deleted', ['bindings'], (f) => f.does('delete from certificates where no = 1')],
  [
    'a certificate put in',
    ['bindings'],
    (f) =>
      f.does(
        `insert into certificates select c.* from certificates s,
           jsonb_populate_record(s, '{"id":"forged","cycle":"forged","no":99}') c where s.no = 1 limit 1`,
      ),
  ],
  [
    'a paper’s bytes changed',
    ['bindings'],
    (f) => f.does(`update documents set bytes = 'x' where kind = 'certificate'`),
  ],
  [
    'a paper’s bytes changed with its fingerprint',
    ['bindings'],
    (f) => f.does(`update documents set bytes = 'x', sha256 = encode(sha256('x'), 'hex')`),
  ],
  ['a paper deleted', ['bindings'], (f) => f.does(`delete from documents where kind = 'letter'`)],
  [
    'a tally’s results changed',
    ['bindings'],
    (f) => f.does(`update score_tallies set results = '[]'`),
  ],
  [
    'a tally’s sheets changed',
    ['bindings'],
    (f) => f.does(`update score_tallies set request = request || '{"tier":"centre"}'`),
  ],
  ['a tally deleted', ['bindings'], (f) => f.does('delete from score_tallies')],
  [
    'a delivery changed',
    ['bindings'],
    (f) => f.does(`update deliveries set state = 'failed', words = 'x' where role = 'producer'`),
  ],
  [
    'the words of a message changed',
    ['bindings'],
    (f) => f.does(`update notices set body = body || '.' where template = 'decided'`),
  ],
  ['a delivery deleted', ['bindings'], (f) => f.does('delete from deliveries')],
  [
    'a message deleted with its deliveries',
    ['bindings'],
    (f) =>
      f.does(
        `delete from deliveries where key in (select key from notices where template = 'decided')`,
        `delete from notices where template = 'decided'`,
      ),
  ],
  [
    'a message put in',
    ['bindings'],
    (f) =>
      f.does(
        `insert into notices select n.* from notices s,
           jsonb_populate_record(s, '{"key":"forged"}') n limit 1`,
      ),
  ],
  [
    'long matter of an event changed',
    ['bindings'],
    (f) =>
      f.does(
        'alter table matter disable trigger user',
        `update matter set content = '{"other":1}' where sha256 = (select min(sha256) from matter)`,
        'alter table matter enable trigger user',
      ),
  ],
  [
    'long matter of an event deleted',
    ['bindings'],
    (f) =>
      f.does(
        'alter table matter disable trigger user',
        'delete from matter where sha256 = (select min(sha256) from matter)',
        'alter table matter enable trigger user',
      ),
  ],
  [
    'a number book set back',
    ['bindings'],
    (f) => f.does('update number_books set last = last - 1'),
  ],
  [
    'a person’s role raised',
    ['bindings'],
    (f) => f.does(`update posts set role = 'authority' where role = 'producer'`),
  ],
  [
    'a person’s key exchanged',
    ['bindings'],
    (f) => f.does(`update api_keys set key_hash = 'mine' where person = 'phong-kinh-te'`),
  ],
  [
    'a person put in',
    ['bindings'],
    (f) =>
      f.does(
        `insert into people (id, name) values ('x', 'x')`,
        `insert into posts (id, person, role, area) values ('x.1', 'x', 'authority', 'hue')`,
      ),
  ],
];
