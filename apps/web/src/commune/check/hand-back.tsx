import { Button, FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { shrink } from '../../shared/files/shrink';
import { useLanguage } from '../../shared/language';
import { useTell } from '../../shared/told';
import type { SignedPaper } from '../../shared/parts/signed-papers';

type Paper = SignedPaper['paper'];

/** Brings the scan of a signed paper to the dossier; an earlier version stays. */
export function useHandingBack(product: string, owner: string) {
  const { say } = useLanguage();
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ paper, scan }: { paper: Paper; scan: File }) => {
      const { upload } = await import('../../shared/files/upload');
      const { file: small } = await shrink(scan);
      const file = await upload(small, { owner }, () => undefined);
      const params = { path: { id: product } };
      const body = { paper, file };
      return answered(api.POST('/v1/products/{id}/signed-papers', { params, body }));
    },
    onSuccess: (now) => {
      queries.setQueryData(['case', `product-cycle/${product}`, 'signed-papers'], now);
      tell(say('Đã nhận bản đã ký.', 'The signed paper has been taken in.'));
    },
  });
}

interface HandBackProps {
  readonly paper: string;
  readonly title: string;
  readonly handing: ReturnType<typeof useHandingBack>;
}

/** After printing, signing and scanning: the way back. */
export function HandBack({ paper, title, handing }: HandBackProps) {
  const { say } = useLanguage();
  const words = say('Nộp bản đã ký (quét, chụp)', 'Hand in the signed one (scan, photograph)');
  return (
    <FileButton
      accept="application/pdf,image/jpeg,image/png"
      onChange={(scan) => scan && handing.mutate({ paper: paper as Paper, scan })}
    >
      {(props) => (
        <Button
          mt="xs"
          size="compact-md"
          variant="default"
          loading={handing.isPending && handing.variables.paper === paper}
          aria-label={`${words}: ${title}`}
          {...props}
        >
          {words}
        </Button>
      )}
    </FileButton>
  );
}
