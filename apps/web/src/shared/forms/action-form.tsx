import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useLanguage } from '../language';
import { useTell } from '../told';
import { readRecord } from './draft';
import { capital, DrawingProvider } from './drawing';
import { Fields } from './field';
import type { Aim, Choices, Form } from './form';
import { Refused } from './refused';
import { type Counted, useAction } from './use-action';

export interface ActionFormProps {
  readonly form: Form;
  readonly aim: Aim;
  /** What may be picked for ids, by what they name. */
  readonly choices?: Choices;
  /** What is known already. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** What would follow from what stands in the form, for whoever wants to look first. */
  readonly outlook?: (given: Readonly<Record<string, unknown>>) => ReactNode;
  readonly onDone: (counted: Counted) => void;
  readonly onCancel?: () => void;
}

/** The form of any command: writes, confirms what cannot be taken back, sends, shows a refusal where it belongs. */
export function ActionForm(props: ActionFormProps) {
  const { form, aim, choices = {}, given, outlook, onDone, onCancel } = props;
  const { language, say } = useLanguage();
  const tell = useTell();
  const sheet = useRef<HTMLFormElement>(null);
  const [confirming, setConfirming] = useState(false);
  const { draft, write, faults, error, check, give, underWay } = useAction(form, aim, given);
  const label = form.label[language];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!check()) return showFirstFault(sheet.current);
    if (form.consequence && !confirming) return setConfirming(true);
    const counted = await give();
    setConfirming(false);
    if (!counted) return showFirstFault(sheet.current);
    tell(say(`Đã ghi nhận: ${label}.`, `Recorded: ${label}.`));
    onDone(counted);
  };
  const elsewhere = faults.filter(
    ({ path }) => !form.fields.some(({ name }) => path.split(/[.[]/)[0] === name),
  );

  return (
    <form ref={sheet} onSubmit={(event) => void submit(event)} noValidate aria-label={label}>
      <Stack>
        <DrawingProvider choices={choices} faults={faults} about={aim.href.split('/')[3]}>
          <fieldset disabled={confirming || underWay} style={{ border: 0, padding: 0, margin: 0 }}>
            <Fields fields={form.fields} draft={draft} write={write} />
          </fieldset>
        </DrawingProvider>
        {outlook?.(readRecord(form.fields, draft).value)}
        {confirming && form.consequence && (
          <Alert color="orange" role="alert" title={say('Sau khi xác nhận', 'Once confirmed')}>
            {form.consequence[language]}
          </Alert>
        )}
        {form.fields.length === 0 && !form.consequence && (
          <Text>{say('Xác nhận thực hiện việc này?', 'Do this now?')}</Text>
        )}
        <Refused error={error} faults={elsewhere} />
        <Group justify="flex-end">
          {confirming ? (
            <Button variant="default" onClick={() => setConfirming(false)}>
              {say('Quay lại sửa', 'Back to the form')}
            </Button>
          ) : (
            onCancel && (
              <Button variant="default" onClick={onCancel}>
                {say('Thôi', 'Cancel')}
              </Button>
            )
          )}
          <Button type="submit" loading={underWay} color={confirming ? 'orange.8' : undefined}>
            {confirming ? say(`Xác nhận: ${label}`, `Confirm: ${label}`) : capital(label)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Once the faults are drawn, the first of them is where the reader goes on. */
function showFirstFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error="true"]')?.focus(),
  );
}
