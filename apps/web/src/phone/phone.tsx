import { useSay } from '../shared/language';
import { useSession } from '../shared/session';

/** The producer's pages. */
export function Phone() {
  const say = useSay();
  const { person } = useSession();
  return (
    <main>
      <h1>{say('Sản phẩm của tôi', 'My products')}</h1>
      <p>{person?.name}</p>
    </main>
  );
}
