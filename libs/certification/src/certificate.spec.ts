import { SYSTEM } from '@ocop/ground';
import { chair, office, producer } from '../../../test/support/plans';
import { recognise, scored } from '../../../test/support/product-bench';
import { productCycle } from '.';

const file = 'a'.repeat(64);
const unsigned = { id: 'x'.repeat(26), number: '01/2024/GCN-OCOP-HT', sha256: 'b'.repeat(64) };
const certificate = {
  id: unsigned.id,
  number: unsigned.number,
  sha256: file,
  validFrom: '2024-07-08',
  validUntil: '2027-07-08',
};
const handIn = { type: 'HandInSignature', file };

/** Recognised by three stars, with the certificate ordered. */
const recognised = () => recognise(scored());
type Bench = ReturnType<typeof recognised>;
const workOf = ({ state }: Bench, kind: string) =>
  state.todo.find((work) => work.kind === kind)?.id ?? '';
const answered = (bench: Bench, kind: string, at: string, result: object) =>
  bench.given(at, SYSTEM, { type: 'WorkDone', work: workOf(bench, kind), result });
const sentOut = () => answered(recognised(), 'issue-certificate', '2024-07-08 10:01', { unsigned });

test('a certificate that is signed at once opens its recognition at once', () => {
  const bench = answered(recognised(), 'issue-certificate', '2024-07-08 10:01', certificate);
  expect(bench.state).toMatchObject({ stage: 'recognised', certificate: { id: certificate.id } });
  expect(bench.told()).toEqual(['OpenRecognition']);
});

test('one that is signed outside waits with the authority, which is reminded; nothing opens before', () => {
  const bench = sentOut();
  expect(bench.noticed()).toEqual(['to-sign']);
  expect(bench.told()).toEqual([]);
  expect(productCycle.isClosed(bench.state)).toBe(false);
  expect(productCycle.subject(bench.state).holder).toEqual({
    role: 'authority',
    area: 'hue/huong-tra',
  });
  expect(bench.state.deadlines['signature']?.deadline.lastDay).toBe('2024-07-15');
  expect(bench.untilDay('2024-07-20')).toContain('DeadlineMissed');
  expect(bench.when('2024-07-20', producer, handIn)).toBe('WRONG_ROLE');
});

test('handed in, the file is looked at; it opens the recognition, or waits for another file', () => {
  const bench = sentOut().given('2024-07-12 09:00', chair, handIn);
  expect(bench.state.todo).toContainEqual({
    id: workOf(bench, 'take-signature'),
    kind: 'take-signature',
    request: { certificate: unsigned.id, file },
  });
  expect(bench.when('2024-07-12 09:01', office, handIn)).toBe('NOTHING_TO_SIGN');
  const refused = { refused: { code: 'SIGNER_OTHER', facts: {} } };
  answered(bench, 'take-signature', '2024-07-12 09:02', refused);
  expect(bench.state).toMatchObject({ stage: 'awaiting-signature' });
  bench.given('2024-07-12 09:05', chair, handIn);
  answered(bench, 'take-signature', '2024-07-12 09:06', certificate);
  expect(bench.state).toMatchObject({ stage: 'recognised', certificate: { sha256: file } });
  expect(bench.state.drafted).toBeUndefined();
  expect(bench.state.deadlines['signature']).toMatchObject({ state: 'met', open: false });
  expect(bench.told()).toEqual(['OpenRecognition']);
});

test('signed by hand: its scan opens the recognition as a signed file does, by a day that can be', () => {
  const scan = (signedOn: string) => ({ ...handIn, byHand: { signedBy: 'Lê Văn Ký', signedOn } });
  const bench = sentOut();
  expect(bench.when('2024-07-12 09:00', chair, scan('2024-07-13'))).toBe('SIGNED_IN_FUTURE');
  expect(bench.when('2024-07-12 09:00', chair, scan('2024-07-07'))).toBe('DAY_TOO_EARLY');
  expect(bench.when('2024-07-12 09:00', chair, scan('1024-07-12'))).toBe('MALFORMED_COMMAND');
  bench.given('2024-07-12 09:00', office, scan('2024-07-08'));
  expect(bench.state.todo).toContainEqual({
    id: workOf(bench, 'take-signature'),
    kind: 'take-signature',
    request: { certificate: unsigned.id, file, byHand: scan('2024-07-08').byHand },
  });
  expect(bench.when('2024-07-12 09:00', chair, handIn)).toBe('NOTHING_TO_SIGN');
  answered(bench, 'take-signature', '2024-07-12 09:06', certificate);
  expect(bench.state).toMatchObject({ stage: 'recognised', certificate: { sha256: file } });
  expect(bench.told()).toEqual(['OpenRecognition']);
});
