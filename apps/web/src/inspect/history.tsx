import { List, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { actorSaid } from '../shared/actor';
import { answered, api } from '../shared/api';
import { dayWritten } from '../shared/dates';
import { Refused } from '../shared/forms/refused';
import { useLanguage } from '../shared/language';
import { ShownPhotographs } from '../shared/files/shown-photographs';
import { photographsIn } from '../shared/files/photographed';

/** Everything that happened to a certificate, the last first, with the photographs that were taken. */
export function History({ id }: { id: string }) {
  const { language, say } = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['case', `recognition/${id}`, 'events'],
    queryFn: () =>
      answered(
        api.GET('/v1/recognitions/{id}/events', {
          params: { path: { id }, query: { limit: 500 } },
        }),
      ),
  });
  const told = (data?.items ?? []).flatMap(
    ({ version, day, told: vi, toldEn, actor, ...event }) => {
      const words = language === 'vi' ? vi : toldEn;
      if (words === undefined) return [];
      return [
        { version, day, words, by: actorSaid(actor, language), shown: photographsIn(event.data) },
      ];
    },
  );
  return (
    <section aria-labelledby="dien-bien">
      <Title order={2} size="h4" id="dien-bien">
        {say('Diễn biến', 'History')}
      </Title>
      <Refused error={error} />
      <List size="sm" mt="xs">
        {told.reverse().map(({ version, day, words, by, shown }) => (
          <List.Item key={version}>
            <strong>{dayWritten(day)}</strong> {words} ({by})
            {shown.length > 0 && <ShownPhotographs recognition={id} shown={shown} />}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
