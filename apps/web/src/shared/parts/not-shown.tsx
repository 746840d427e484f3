import { useSay } from '../language';
import { Refused } from '../forms/refused';
import { Page } from './page';

/** A whole screen that could not be read, and why. */
export function NotShown({ error }: { error: unknown }) {
  const say = useSay();
  return (
    <Page title={say('Chưa mở được trang này', 'This page could not be opened')}>
      <Refused error={error} />
    </Page>
  );
}
