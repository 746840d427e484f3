import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/api';

/** The scan of a paper that was signed by hand, with what stands on it. */
interface Scan {
  readonly signedBy: string;
  /** As the API takes days. */
  readonly signedOn: string;
  readonly file: File;
}

/** Hands the scan of a certificate in. */
export function useScan(certificate: string, done: () => void) {
  const queries = useQueryClient();
  const handing = useMutation({
    mutationFn: ({ signedBy, signedOn, file }: Scan) => {
      const told = new URLSearchParams({ signedBy: signedBy.trim(), signedOn });
      const href = `/v1/signing/${encodeURIComponent(certificate)}/by-hand?${told}`;
      return send({ method: 'POST', href, body: file });
    },
    onSuccess: async () => {
      done();
      await queries.invalidateQueries();
    },
  });
  const handIn = (scan: Scan) => handing.mutateAsync(scan).catch(() => undefined);
  return { error: handing.error ?? undefined, sending: handing.isPending, handIn };
}
