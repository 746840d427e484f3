import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';

/** Whether certificates can be signed now; asked again, for a key may come or go at any time. */
export function useSigningReadiness() {
  return useQuery({
    queryKey: ['signing-readiness'],
    queryFn: () => answered(api.GET('/v1/signing/readiness')),
    refetchInterval: 30_000,
  }).data;
}

/** What stands in the way of signing; nothing where nothing does. */
export function CannotSign() {
  const { language, say } = useLanguage();
  const readiness = useSigningReadiness();
  if (!readiness || readiness.ready) return null;
  return (
    <Alert
      color="red"
      role="alert"
      title={say('Hiện chưa ký được giấy chứng nhận', 'Certificates cannot be signed now')}
    >
      {say(
        `Lý do: ${readiness.why?.[language] ?? 'chưa rõ'}. Chưa giấy nào được cấp số cho đến khi ký được; các việc khác vẫn tiếp tục. Báo người vận hành.`,
        `Why: ${readiness.why?.[language] ?? 'not known'}. None is given a number until they can be; everything else goes on. Tell whoever runs the system.`,
      )}
    </Alert>
  );
}
