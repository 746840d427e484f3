import { NATION, type Role, RuleViolation } from '@ocop/ground';
import { isOwn, type Places, postAt, requireOwn } from './access';

const places: Places = {
  producer: { over: ['hue/chu-the/htx'] },
  'commune-officer': { over: ['hue/huong-tra/huong-toan'] },
  'programme-office': { at: 'hue/huong-tra' },
  'council-member': { inside: 'hue/huong-tra' },
  authority: { at: 'hue/huong-tra' },
  inspector: 'nobody',
  auditor: 'nobody',
  adviser: { at: 'hue/huong-tra' },
  'system-administrator': 'nobody',
};
const own = (role: Role, area: string) => isOwn(places, { role, area });

test('an office acts where it sits, and neither above nor below', () => {
  expect(own('programme-office', 'hue/huong-tra')).toBe(true);
  expect(own('programme-office', 'hue')).toBe(false);
  expect(own('programme-office', 'hue/huong-tra/huong-toan')).toBe(false);
});

test('an area holds the places that lie in it; others lie inside one', () => {
  expect(own('commune-officer', 'hue/huong-tra/huong-toan')).toBe(true);
  expect(own('commune-officer', 'hue/huong-tra/huong-van')).toBe(false);
  expect(own('producer', NATION)).toBe(true);
  expect(own('council-member', 'hue/huong-tra/huong-van')).toBe(true);
  expect(own('council-member', 'hue')).toBe(false);
});

test('a role without a place has no case, and neither has one that nobody has answered for', () => {
  expect(own('inspector', 'hue/huong-tra')).toBe(false);
  expect(own('mayor' as Role, 'hue/huong-tra')).toBe(false);
  expect(own('constructor' as Role, 'hue/huong-tra')).toBe(false);
  expect(own('system', 'anywhere')).toBe(true);
});

test('a role that nobody has answered for does not compile', () => {
  const { inspector: _, ...others } = places;
  // @ts-expect-error: where an inspector sits
  const short: Places = others;
  expect(isOwn(short, { role: 'inspector', area: 'hue' })).toBe(false);
});

test('whose case it is not is told with whom it is', () => {
  const chair = { id: 'x', name: 'x', role: 'authority', area: 'hue' } as const;
  const act = () => requireOwn(places, chair, { authority: 'hue/huong-tra' });
  expect(act).toThrow(RuleViolation);
  expect(act).toThrow('"authority":"hue/huong-tra"');
});

test('a role with one place is a post there', () => {
  expect(postAt(places, 'producer')).toEqual({ role: 'producer', area: 'hue/chu-the/htx' });
  expect(postAt(places, 'council-member')).toBeUndefined();
  expect(postAt(places, 'inspector')).toBeUndefined();
});
