import { Group, List, Stack, Text } from '@mantine/core';
import { voteWords } from '@ocop/words';
import { ActionButton } from '../../shared/forms/action-button';
import type { Choices } from '../../shared/forms/form';
import { useLanguage } from '../../shared/language';
import type { CouncilSession, SessionProduct } from '../council-data';

/** Commands that are about one product of the agenda, and what is known for their forms. */
const ABOUT_ONE: Readonly<Record<string, (product: SessionProduct) => Given>> = {
  // The question that is open is the one that is put.
  RecordVote: ({ id, voteOpen }) => ({ product: id, ...(voteOpen ? { question: voteOpen } : {}) }),
  RecordRemark: ({ id }) => ({ product: id }),
  RecuseMember: ({ id }) => ({ product: id }),
  PutOffProducts: ({ id }) => ({ products: [id] }),
  ReopenScoring: ({ id }) => ({ products: [id] }),
  RecordSamples: ({ id }) => ({ product: id }),
  RecordVisit: ({ id }) => ({ product: id }),
  RecordReview: ({ id }) => ({ product: id }),
  DecideAppeal: ({ id }) => ({ product: id }),
};

type Given = Readonly<Record<string, unknown>>;

export const isAboutOne = (command: string): boolean => command in ABOUT_ONE;

/** What the forms of a session let one pick instead of writing ids. */
export function choicesOf({
  seats,
  products,
}: Pick<CouncilSession, 'seats' | 'products'>): Choices {
  return {
    member: seats.map(({ id, name }) => ({ value: id, label: name })),
    product: products.map(({ id, no, name }) => ({ value: id, label: `${no}. ${name}` })),
  };
}

interface ActsProps {
  readonly session: CouncilSession;
  readonly product: SessionProduct;
}

/** What may be done about one product now, and how it was voted on. */
export function ProductActs({ session, product }: ActsProps) {
  const { say, language } = useLanguage();
  const { nextActions, votes, remarks, seats } = session;
  const acts = nextActions.filter(({ command }) => isAboutOne(command));
  const cast = votes.filter((vote) => vote.product === product.id);
  const said = remarks.filter((remark) => remark.product === product.id);
  return (
    <Stack gap="xs" pt="xs">
      <Group gap="xs">
        {acts.map((action) => (
          <ActionButton
            key={action.command}
            kind="evaluation-round"
            action={action}
            about={product.name}
            given={ABOUT_ONE[action.command]?.(product)}
            choices={choicesOf(session)}
            look={{ size: 'xs', variant: 'default' }}
          />
        ))}
      </Group>
      {cast.length > 0 && (
        <List size="sm">
          {cast.map(({ question, about, carried, abstained, against, ...vote }, i) => (
            <List.Item key={i}>
              {voteWords[question][language]}
              {about ? ` (${about})` : ''}:{' '}
              {say(
                `${vote.for} tán thành, ${against} không, ${abstained} không ý kiến`,
                `${vote.for} for, ${against} against, ${abstained} abstained`,
              )}
              {'; '}
              <b>
                {carried
                  ? say('được thông qua', 'carried')
                  : say('không được thông qua', 'not carried')}
              </b>
            </List.Item>
          ))}
        </List>
      )}
      {said.map(({ member, remark }) => (
        <Text size="sm" key={remark}>
          {seats.find(({ id }) => id === member)?.name ?? member}: {remark}
        </Text>
      ))}
    </Stack>
  );
}
