import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './api';
import type { Say } from './language';
import type { components } from './schema.gen';

export type OwnData = components['schemas']['OwnData'];
export type Correction = components['schemas']['Correction'];
type Asked = components['schemas']['CorrectionAsked'];

/** What is kept of whoever has signed in, by kind. */
export function useOwnData() {
  return useQuery({
    queryKey: ['me', 'data'],
    queryFn: () => answered(api.GET('/v1/me/data')),
  });
}

/** What they have asked to be corrected. */
export function useOwnCorrections() {
  return useQuery({
    queryKey: ['me', 'corrections'],
    queryFn: () => answered(api.GET('/v1/me/corrections')),
  });
}

export function useAskCorrection(done: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Asked) => answered(api.POST('/v1/me/corrections', { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['me'] });
      done();
    },
  });
}

/** What may be asked for, in words. */
export const correctable = (say: Say): Readonly<Record<Asked['field'], string>> => ({
  name: say('Họ tên', 'Name'),
  email: say('Thư điện tử', 'E-mail'),
  phone: say('Điện thoại', 'Phone'),
  login: say('Tên đăng nhập', 'Login'),
  other: say('Điều khác', 'Something else'),
});

/** How a request stands. */
export function outcomeOf({ outcome, answer }: Correction, say: Say): string {
  if (outcome === null) return say('đang chờ trả lời', 'waiting for an answer');
  const said =
    outcome === 'accepted' ? say('đã sửa', 'corrected') : say('không sửa', 'not corrected');
  return answer ? `${said}: ${answer}` : said;
}

/** The whole as a file of one's own. */
export function saveAsFile(data: OwnData): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 1)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `du-lieu-cua-${data.person}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
