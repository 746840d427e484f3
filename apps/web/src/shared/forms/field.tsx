import { Button, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLanguage, useSay } from '../language';
import {
  type Draft,
  emptyDraft,
  emptyRecord,
  fieldsOfVariant,
  isForPeople,
  isPicked,
  NAME,
  type RecordDraft,
  VALUE,
  VARIANT,
  written,
} from './draft';
import { type FieldProps, useAround, usePicks } from './drawing';
import { FileField } from './file-field';
import type { FormField } from './form';
import {
  ChoiceField,
  DateField,
  FlagField,
  IntegerField,
  PickedField,
  TextField,
} from './single-fields';

/** Any field of any command. */
function Field(props: FieldProps) {
  switch (props.field.kind) {
    case 'text':
      return props.field.refersTo === 'claim-file' ? (
        <FileField {...props} />
      ) : (
        <TextField {...props} />
      );
    case 'integer':
      return <IntegerField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'flag':
      return <FlagField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'list':
      return isPicked(props.field) ? <PickedField {...props} /> : <ListField {...props} />;
    case 'record':
      return <RecordField {...props} />;
    case 'map':
      return <MapField {...props} />;
    case 'variants':
      return <VariantsField {...props} />;
  }
}

interface FieldsProps {
  readonly fields: readonly FormField[];
  readonly draft: RecordDraft;
  readonly write: (draft: RecordDraft) => void;
  readonly path?: string;
}

/** The fields of a record, one below the other. */
export function Fields({ fields, draft, write, path = '' }: FieldsProps) {
  const people = usePicks('person');
  const put = (field: FormField, next: Draft) => {
    const picked = field.refersTo === 'person' && people?.find(({ value }) => value === next);
    // Whoever has been picked has a name already.
    const name: RecordDraft = picked && 'name' in draft ? { name: picked.label } : {};
    write({ ...draft, ...name, [field.name]: next });
  };
  return (
    <Stack>
      {fields.filter(isForPeople).map((field) => (
        <Field
          key={field.name}
          field={field}
          draft={draft[field.name] ?? emptyDraft(field)}
          write={(next) => put(field, next)}
          path={path === '' ? field.name : `${path}.${field.name}`}
        />
      ))}
    </Stack>
  );
}

function Framed({ props, children }: { props: FieldProps; children: ReactNode }) {
  const { label, description, error } = useAround(props);
  return (
    <Fieldset legend={label}>
      {description && (
        <Text size="sm" c="dimmed" mb="xs">
          {description}
        </Text>
      )}
      {children}
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" mt="xs" role="alert">
          {error}
        </Text>
      )}
    </Fieldset>
  );
}

function RecordField(props: FieldProps) {
  const { field, draft, write, path } = props;
  const { fields = [] } = field;
  return (
    <Framed props={props}>
      <Fields fields={fields} draft={draft as RecordDraft} write={write} path={path} />
    </Framed>
  );
}

function ListField(props: FieldProps) {
  const { field, draft, write, path } = props;
  const { item, max = 0 } = field;
  const drafts = draft as readonly Draft[];
  if (!item) return null;
  return (
    <Rows
      props={props}
      count={drafts.length}
      full={drafts.length >= max}
      add={() => write([...drafts, emptyDraft(item)])}
      drop={(i) => write(drafts.toSpliced(i, 1))}
      row={(i) => {
        const place = {
          draft: drafts[i] ?? '',
          write: (next: Draft) => write(drafts.with(i, next)),
          path: `${path}[${i}]`,
        };
        return item.kind === 'record' ? (
          <Fields {...place} fields={item.fields ?? []} draft={place.draft as RecordDraft} />
        ) : (
          <Field {...place} field={item} />
        );
      }}
    />
  );
}

function MapField(props: FieldProps) {
  const { field, draft, write, path } = props;
  const say = useSay();
  const { item, max = 0 } = field;
  const rows = draft as readonly RecordDraft[];
  if (!item) return null;
  return (
    <Rows
      props={props}
      count={rows.length}
      full={rows.length >= max}
      add={() => write([...rows, { [NAME]: '', [VALUE]: emptyDraft(item) }])}
      drop={(i) => write(rows.toSpliced(i, 1))}
      row={(i) => {
        const { [NAME]: name = '', [VALUE]: value = '' } = rows[i] ?? {};
        const put = (changed: RecordDraft) => write(rows.with(i, { ...rows[i], ...changed }));
        return (
          <Stack>
            <TextInput
              label={say('Mã', 'Code')}
              value={written(name)}
              onChange={(event) => put({ [NAME]: event.currentTarget.value })}
              maw={200}
            />
            <Field
              field={item}
              draft={value}
              write={(next) => put({ [VALUE]: next })}
              path={`${path}.${written(name)}`}
            />
          </Stack>
        );
      }}
    />
  );
}

interface RowsProps {
  readonly props: FieldProps;
  readonly count: number;
  readonly full: boolean;
  readonly add: () => void;
  readonly drop: (i: number) => void;
  readonly row: (i: number) => ReactNode;
}

/** As many rows as a page still takes while somebody types. */
const ROWS_SHOWN = 20;

/** Rows that can be added and taken away; of a long list some at a time. */
function Rows({ props, count, full, add, drop, row }: RowsProps) {
  const say = useSay();
  const [from, setFrom] = useState(0);
  const shown = Math.max(0, Math.min(ROWS_SHOWN, count - from));
  return (
    <Framed props={props}>
      <Stack>
        {Array.from({ length: shown }, (_, k) => k + from).map((i) => (
          <Fieldset key={i} legend={say(`Dòng ${i + 1}`, `Row ${i + 1}`)} variant="filled">
            {row(i)}
            <Button
              variant="subtle"
              color="red.8"
              size="compact-sm"
              mt="sm"
              onClick={() => drop(i)}
            >
              {say(`Bỏ dòng ${i + 1}`, `Remove row ${i + 1}`)}
            </Button>
          </Fieldset>
        ))}
        {count > ROWS_SHOWN && <RowsTurned {...{ from, shown, count }} onTurn={setFrom} />}
        {!full && (
          <Group>
            <Button
              variant="light"
              size="compact-md"
              onClick={() => {
                add();
                setFrom(Math.floor(count / ROWS_SHOWN) * ROWS_SHOWN);
              }}
            >
              {say('Thêm dòng', 'Add a row')}
            </Button>
          </Group>
        )}
      </Stack>
    </Framed>
  );
}

interface RowsTurnedProps {
  readonly from: number;
  readonly shown: number;
  readonly count: number;
  readonly onTurn: (from: number) => void;
}

function RowsTurned({ from, shown, count, onTurn }: RowsTurnedProps) {
  const say = useSay();
  return (
    <Group>
      <Button
        variant="default"
        size="compact-md"
        disabled={from === 0}
        onClick={() => onTurn(from - ROWS_SHOWN)}
      >
        {say('Các dòng trước', 'Rows before')}
      </Button>
      <Text size="sm">
        {from + 1}-{from + shown} / {count}
      </Text>
      <Button
        variant="default"
        size="compact-md"
        disabled={from + shown >= count}
        onClick={() => onTurn(from + ROWS_SHOWN)}
      >
        {say('Các dòng sau', 'Rows after')}
      </Button>
    </Group>
  );
}

function VariantsField(props: FieldProps) {
  const { field, draft, write, path } = props;
  const { language, say } = useLanguage();
  const record = draft as RecordDraft;
  const kind = written(record[VARIANT] ?? '');
  const data = (field.variants ?? []).map(({ value, label }) => ({
    value,
    label: label[language],
  }));
  const fields = fieldsOfVariant(field, kind);
  return (
    <Stack>
      <NativeSelect
        {...useAround(props)}
        label={say('Loại', 'Kind')}
        data={[{ value: '', label: say('- chọn -', '- choose -') }, ...data]}
        value={kind}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          write({ [VARIANT]: chosen, ...emptyRecord(fieldsOfVariant(field, chosen)) });
        }}
      />
      {kind !== '' && (
        <Fields
          fields={fields}
          draft={record}
          write={(next) => write({ ...next, [VARIANT]: kind })}
          path={path}
        />
      )}
    </Stack>
  );
}
