import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { useSay } from '../language';

interface AddressChoiceProps {
  /** Of the condition in the address, where it can be shared and kept as a view. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Narrows a list by one condition that stands in its address; without it the list is whole. */
export function AddressChoice({ name, label, choices }: AddressChoiceProps) {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const choose = (value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <NativeSelect
      className="screen-only"
      label={label}
      value={params.get(name) ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[{ value: '', label: say('tất cả', 'any') }, ...choices]}
      maw={280}
    />
  );
}

/** The value of a condition in the address; empty where there is none. */
export function useCondition(name: string): string {
  return useSearchParams()[0].get(name) ?? '';
}
