import { Anchor, Text, Timeline } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { roleWords, sayBasis, worded } from '@ocop/words';
import { actorSaid } from '../../shared/actor';
import { send } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { isForOthers } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';

type Page = components['schemas']['EventPage'];

interface StoryProps {
  readonly stream: string;
  /** `/v1/products/…/events` */
  readonly href: string;
}

/** Everything that happened, in plain words, with who did it and on which ground. */
export function Story({ stream, href }: StoryProps) {
  const { language, say } = useLanguage();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['case', stream, 'events', 'by pages'],
    queryFn: ({ pageParam }) =>
      send<Page>({ method: 'GET', href: `${href}?limit=200&after=${pageParam}` }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
  const told = (data?.pages ?? []).flatMap(({ items }) => items).filter((event) => event.told);
  // Whoever sees a case need not be among those who see all that happened in it: nothing went wrong.
  if (isForOthers(error))
    return (
      <Text c="dimmed">
        {say(
          'Phần này dành cho cơ quan phụ trách, người tham gia và cán bộ kiểm tra, kiểm toán.',
          'This is for the office in charge, those who take part, inspectors and auditors.',
        )}
      </Text>
    );
  return (
    <div>
      <Refused error={error} />
      <Timeline bulletSize={14} lineWidth={2} styles={{ itemTitle: { lineHeight: 1.35 } }}>
        {told.toReversed().map((event) => (
          <Timeline.Item key={event.version} title={language === 'vi' ? event.told : event.toldEn}>
            <Text size="sm" c="dimmed">
              {dayWritten(event.day)} · {actorSaid(event.actor, language)}
              {event.actor.role !== 'system' &&
                ` (${worded(roleWords, event.actor.role, language)})`}
              {event.basis && ` · ${sayBasis(event.basis, language)}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      {hasNextPage && (
        <Anchor component="button" type="button" onClick={() => void fetchNextPage()}>
          {say('Xem thêm', 'More')}
        </Anchor>
      )}
    </div>
  );
}
