import { useQuery } from '@tanstack/react-query';
import { actorSaid } from '../../shared/actor';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import type { PageProps } from '../parts/page-props';

/** What has happened to the product, the latest first, in words. */
export function Screen({ params: { id = '' } }: PageProps) {
  const { language, say } = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'events'],
    queryFn: () =>
      answered(
        api.GET('/v1/products/{id}/events', { params: { path: { id }, query: { limit: 500 } } }),
      ),
  });
  const told = (data?.items ?? []).flatMap(({ version, day, told, toldEn, actor }) => {
    const words = language === 'vi' ? told : toldEn;
    return words === undefined ? [] : [{ version, day, words, by: actorSaid(actor, language) }];
  });
  return (
    <Page title={say('Những việc đã xảy ra', 'What has happened')} back={`/san-pham/${id}`}>
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      <ol className="list" reversed>
        {told.reverse().map(({ version, day, words, by }) => (
          <li key={version} className="card">
            <p className="small quiet">
              {dayWritten(day)} · {by}
            </p>
            <p>{words}</p>
          </li>
        ))}
      </ol>
    </Page>
  );
}
