import { projectRoot } from '@ocop/platform';
import { join } from 'node:path';
import ts from 'typescript';

/** Where the events of each kind of case are declared. */
const DECLARED: Readonly<Record<string, string>> = {
  CycleEvent: 'libs/certification/src/events.ts',
  RoundEvent: 'libs/evaluation/src/events.ts',
  YearEvent: 'libs/programmes/src/year/events.ts',
  RecognitionEvent: 'libs/recognition/src/events.ts',
};
const DEEPEST = 12;

/** Every field of every event that can hold text, as the types say: `CouncilConvened members.name`. */
export function textFieldsOfEvents(): ReadonlyMap<string, readonly string[]> {
  const root = projectRoot();
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = Object.values(DECLARED).map((file) => join(root, file));
  const program = ts.createProgram(files, { ...options, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const fields = new Map<string, Set<string>>();
  for (const [name, file] of Object.entries(DECLARED))
    for (const event of eventsOf(program, checker, name, join(root, file))) {
      const [type, data] = ['type', 'data'].map((key) => memberOf(checker, event, key));
      if (!type || !data) throw new Error(`${name} has an event without type and data`);
      const found = textFields(checker, data, '', []);
      for (const each of literals(type))
        fields.set(each, new Set([...(fields.get(each) ?? []), ...found]));
    }
  return new Map([...fields].map(([event, found]) => [event, [...found].sort()]));
}

function eventsOf(program: ts.Program, checker: ts.TypeChecker, name: string, file: string) {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (!symbol) throw new Error(`${file} does not export ${name}`);
  return partsOf(checker.getDeclaredTypeOfSymbol(symbol));
}

function memberOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Type | undefined {
  const property = type.getProperty(name);
  return property && checker.getTypeOfSymbol(property);
}

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);
const literals = (type: ts.Type): string[] =>
  partsOf(type).flatMap((part) => (part.isStringLiteral() ? [part.value] : []));

const WITHOUT_TEXT =
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.StringLiteral |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null |
  ts.TypeFlags.Never;

/** Paths below a type that end in text, or in something whose fields nobody has declared. */
function textFields(
  checker: ts.TypeChecker,
  type: ts.Type,
  at: string,
  above: readonly ts.Type[],
): string[] {
  if (type.isUnion()) return type.types.flatMap((part) => textFields(checker, part, at, above));
  if (type.flags & WITHOUT_TEXT) return [];
  if (type.flags & ts.TypeFlags.StringLike) return [at];
  if (above.includes(type) || above.length > DEEPEST) return [at];
  const below = [...above, type];
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .flatMap((item) => textFields(checker, item, at, below));
  const indexed = type.getStringIndexType();
  const properties = checker.getPropertiesOfType(type);
  if (!indexed && properties.length === 0) return at === '' ? [] : [at];
  const inside = (name: string, of: ts.Type) =>
    textFields(checker, of, at === '' ? name : `${at}.${name}`, below);
  return [
    ...(indexed ? inside('*', indexed) : []),
    ...properties.flatMap((one) => inside(one.name, checker.getTypeOfSymbol(one))),
  ];
}
