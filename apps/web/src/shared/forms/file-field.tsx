import { FileInput, Progress, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hashOf } from '../files/photographs';
import { shrink } from '../files/shrink';
import { useSay } from '../language';
import { type FieldProps, useAbout, useAround } from './drawing';
import { Refused } from './refused';

/** A file of the certificate that the form is about: brought as soon as it is chosen, named by its hash. */
export function FileField(props: FieldProps) {
  const { field, write } = props;
  const say = useSay();
  const recognition = useAbout();
  const [share, setShare] = useState(0);
  const bring = useMutation({
    mutationFn: async (chosen: File | null) => {
      write('');
      if (!chosen) return;
      setShare(0);
      const [{ upload }, { file }] = await Promise.all([import('../files/upload'), shrink(chosen)]);
      write(await hashOf(await upload(file, { recognition }, setShare)));
    },
  });
  const { variables, isPending, isSuccess, error } = bring;
  return (
    <>
      <FileInput
        {...useAround(props)}
        accept="image/*,application/pdf"
        placeholder={say('Chọn tệp', 'Choose a file')}
        value={variables ?? null}
        onChange={(file) => bring.mutate(file)}
        clearable={field.optional}
        clearButtonProps={{ 'aria-label': say('Bỏ tệp', 'Take the file away') }}
      />
      {isPending && <Progress value={share * 100} aria-label={variables?.name ?? ''} />}
      {isSuccess && variables && <Text size="sm">{say('Đã gửi tệp', 'The file is sent')}</Text>}
      <Refused error={error} />
    </>
  );
}
