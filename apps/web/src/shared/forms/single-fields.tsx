import {
  Checkbox,
  MultiSelect,
  Radio,
  Select,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { sayWhole } from '@ocop/words';
import { useLanguage, useSay } from '../language';
import { DayInput } from './day-input';
import { written } from './draft';
import { type FieldProps, useAround, usePicks } from './drawing';

/** So many choices are shown at once; more are a list to open. */
const SHOWN_AT_ONCE = 4;

/** A text; an id whose things are known is picked from a list that can be searched. */
export function TextField(props: FieldProps) {
  const { field, draft, write } = props;
  const around = useAround(props);
  const picks = usePicks(field.refersTo);
  const say = useSay();
  const value = written(draft);
  if (picks)
    return (
      <Select
        {...around}
        data={[...picks]}
        value={value || null}
        onChange={(next) => write(next ?? '')}
        searchable
        clearable={field.optional}
        nothingFoundMessage={say('Không tìm thấy', 'Nothing found')}
        required={!field.optional}
      />
    );
  const onChange = (event: { currentTarget: { value: string } }) =>
    write(event.currentTarget.value);
  if (field.lines === 'many')
    return (
      <Textarea
        {...around}
        value={value}
        onChange={onChange}
        autosize
        minRows={3}
        maxRows={12}
        required={!field.optional}
      />
    );
  return <TextInput {...around} value={value} onChange={onChange} required={!field.optional} />;
}

/** From here on a number is told apart in threes, so that no nought is too many. */
const LONG = /^\d{5,15}$/;

export function IntegerField(props: FieldProps) {
  const { field, draft, write } = props;
  const { language } = useLanguage();
  const { label, description, error } = useAround(props);
  const typed = written(draft).trim();
  const read = LONG.test(typed) && `= ${sayWhole(BigInt(typed), language)}`;
  return (
    <TextInput
      {...{ label, error }}
      description={description}
      inputMode="numeric"
      placeholder={`${field.min ?? 0}-${field.max ?? ''}`}
      value={typed}
      onChange={(event) => write(event.currentTarget.value)}
      required={!field.optional && !field.orNone}
      maw={320}
      rightSection={read && <Text size="sm">{read}</Text>}
      rightSectionWidth={read ? 150 : undefined}
      rightSectionPointerEvents="none"
    />
  );
}

export function DateField(props: FieldProps) {
  const { field, draft, write } = props;
  return (
    <DayInput
      {...useAround(props)}
      value={written(draft)}
      write={write}
      months={field.months === 'only'}
      required={!field.optional}
    />
  );
}

export function FlagField(props: FieldProps) {
  const { draft, write } = props;
  const { label, description, error } = useAround({
    ...props,
    field: { ...props.field, optional: false },
  });
  return (
    <Checkbox
      label={label}
      description={description}
      error={error}
      checked={draft === true}
      onChange={(event) => write(event.currentTarget.checked)}
    />
  );
}

export function ChoiceField(props: FieldProps) {
  const { field, draft, write } = props;
  const { language } = useLanguage();
  const around = useAround(props);
  const options = (field.options ?? []).map(({ value, label }) => ({
    value,
    label: label[language],
  }));
  const value = written(draft);
  if (options.length > SHOWN_AT_ONCE)
    return (
      <Select
        {...around}
        data={options}
        value={value || null}
        onChange={(next) => write(next ?? '')}
        clearable={field.optional}
        required={!field.optional}
      />
    );
  return (
    <Radio.Group {...around} value={value} onChange={write} withAsterisk={!field.optional}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Radio key={option.value} {...option} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Ids of several things: picked where they are known, else written one after the other. */
export function PickedField(props: FieldProps) {
  const { field, draft, write } = props;
  const around = useAround(props);
  const picks = usePicks(field.item?.refersTo);
  const say = useSay();
  const value = draft as string[];
  const shared = { ...around, value, onChange: write, withAsterisk: !field.optional };
  if (!picks) return <TagsInput {...shared} />;
  return (
    <MultiSelect
      {...shared}
      data={[...picks]}
      searchable
      clearable
      nothingFoundMessage={say('Không tìm thấy', 'Nothing found')}
    />
  );
}
