import { Button, type ButtonProps, Modal } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../language';
import type { components } from '../schema.gen';
import { useChoices } from '../case-choices';
import { ActionForm, type ActionFormProps } from './action-form';
import type { Aim } from './form';
import { useForm } from './use-action';
import { Waiting } from '../parts/waiting';

type NextAction = components['schemas']['NextAction'];

interface ActionButtonProps extends Pick<ActionFormProps, 'choices' | 'given' | 'outlook'> {
  readonly kind: Aim['kind'];
  readonly action: NextAction;
  readonly revision?: number;
  /** The case: what its forms may name is read when one is opened. */
  readonly stream?: string;
  /** What the command is given to, as the reader calls it: stands above the form. */
  readonly about?: string;
  readonly onDone?: ActionFormProps['onDone'];
  readonly look?: ButtonProps;
}

/** What is done with more than a form can hold. */
const OWN_SCREENS: Readonly<Record<string, string>> = { HandInSignature: '/cho-ky' };

/** The button of a next action: opens its form. */
export function ActionButton(props: ActionButtonProps) {
  const { kind, action, revision, stream, about, onDone, look, choices, given, outlook } = props;
  const { language, say } = useLanguage();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const label = language === 'vi' ? action.label : action.labelEn;
  const screen = OWN_SCREENS[action.command];
  if (screen)
    return (
      <Button {...look} component={Link} href={screen}>
        {label}
      </Button>
    );
  const aim: Aim = { kind, command: action.command, href: action.href, revision };
  return (
    <>
      <Button {...look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={about ? `${label}: ${about}` : label}
        size="lg"
        closeButtonProps={{ 'aria-label': say('Đóng', 'Close') }}
      >
        <LoadedForm
          aim={aim}
          stream={stream}
          choices={choices}
          given={given}
          outlook={outlook}
          onCancel={close}
          onDone={(counted) => {
            close();
            onDone?.(counted);
          }}
        />
      </Modal>
    </>
  );
}

interface LoadedFormProps extends Omit<ActionFormProps, 'form'> {
  readonly stream?: string;
}

/** The form of an aim, as soon as the forms have come. */
function LoadedForm({ stream, choices, ...props }: LoadedFormProps) {
  const form = useForm(props.aim.kind, props.aim.command);
  const known = useChoices(stream);
  return form ? (
    <ActionForm {...props} form={form} choices={{ ...known, ...choices }} />
  ) : (
    <Waiting />
  );
}
