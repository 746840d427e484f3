import { plansFolder } from '@ocop/platform';
import { ladders3 } from '../libs/programmes/src/default-ladders';
import { sha256 } from '@ocop/records';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planNamed } from './support/plans';

const text = (name: string) => readFileSync(join(plansFolder(), `${name}.yaml`), 'utf8');

/** Plans as they were released, by the beginning of their SHA-256: running cases are bound to their text. */
const RELEASED: Readonly<Record<string, string>> = {
  'bac-giang-2020': 'ecf947bf96a89733',
  'bac-giang-2021': '21b5c26f9eb09782',
  'binh-duong-2021': '3058410087a45746',
  'hue-2027-2': '7602ba5fbf975e5b',
  'hue-2027': '55e11afe7e2c8c4a',
  'hung-yen-2022': 'e3b09c08f924fd30',
  'hung-yen-2026': '647e78712f0964a9',
  'hung-yen-2027-2': '19fc6e4d11831782',
  'hung-yen-2027': 'dcb94f34347df7bd',
  'huong-tra-2024': '09e8c29a7de8dc4c',
  'huyen-2020': '9a7e458c57fe0a87',
  'huyen-binh-duong-2021': 'eec8fbf4a17b5ebb',
  'huyen-hung-yen-2022': '3e70aa19fde1a7bc',
  'thua-thien-hue-2024': '83e32cc4e1a5de0b',
  'tinh-2020': '965c63775fe35a0b',
  'trung-uong-2026': '69d5a8091e83ce5e',
  'trung-uong-2027-2': '937ce7902060dc85',
  'trung-uong-2027': '724b0ea608587088',
  'yen-the-2020': 'bec943bfe6b8efb2',
  'yen-the-2021': 'ff5e6948fec1a619',
};

test('a plan that was released stays letter by letter; another version is another file', () => {
  const now = Object.fromEntries(
    Object.keys(RELEASED).map((name) => [name, sha256(text(name)).slice(0, 16)]),
  );
  expect(now).toEqual(RELEASED);
  const files = readdirSync(plansFolder()).filter((name) => /^[^.]+\.yaml$/.test(name));
  expect(files.map((name) => name.replace('.yaml', '')).sort()).toEqual(
    Object.keys(RELEASED).sort(),
  );
});

test.each(['hue-2027', 'hung-yen-2027', 'trung-uong-2027'])(
  'the second version of %s has the reminders of plans that begin now, and every day of the first',
  (name) => {
    const [first, second] = [planNamed(name), planNamed(`${name}-2`)];
    expect(second.ladders).toEqual(ladders3);
    expect(second.council.appointed).toBe(planNamed(name).council.appointed ?? true);
    const { defaults: _, ladders: __, council: ___, ...rest } = second;
    const renamed = JSON.parse(JSON.stringify(rest).replaceAll(`${name}-2`, name)) as object;
    expect(renamed).toEqual({
      ...first,
      defaults: undefined,
      ladders: undefined,
      council: undefined,
    });
  },
);
