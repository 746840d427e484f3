import { useMutation, useQuery } from '@tanstack/react-query';
import { useSay } from '../../shared/language';
import { useSession } from '../../shared/session';
import { beInSandbox, sandboxPeople } from '../../shared/signing-in';
import { Refusal, Waiting } from '../parts/states';

/** Producers one can be, each with one press. */
export function Practise() {
  const say = useSay();
  const { again } = useSession();
  const { data, error } = useQuery({ queryKey: ['sandbox'], queryFn: sandboxPeople });
  const be = useMutation({ mutationFn: (id: string) => beInSandbox(id), onSuccess: again });
  const producers =
    data?.filter(({ posts }) => posts.some(({ role }) => role === 'producer')) ?? [];
  return (
    <section aria-labelledby="chay-thu">
      <h2 id="chay-thu">{say('Chạy thử: chọn một chủ thể', 'Practise: be one of these')}</h2>
      <Refusal error={error ?? be.error} />
      {!data && !error && <Waiting />}
      <ul className="list">
        {producers.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="button second"
              disabled={be.isPending}
              onClick={() => be.mutate(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
