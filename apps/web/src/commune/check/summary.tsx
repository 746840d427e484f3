import { Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';

const OWN_WORDS = new Set(['CycleRegistered', 'BusinessPlanSubmitted']);

/** What the producer wrote of the product: the idea, the business plan. */
export function Summary({ product: id }: { product: string }) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'events'],
    queryFn: () =>
      answered(
        api.GET('/v1/products/{id}/events', { params: { path: { id }, query: { limit: 500 } } }),
      ),
  });
  const told = data?.items.filter(({ type }) => OWN_WORDS.has(type)).flatMap(ownWords) ?? [];
  const words = told.at(-1);
  if (words === undefined) return null;
  return (
    <Paper withBorder p="sm">
      <Text size="sm" c="dimmed">
        {say('Lời chủ thể', 'In the producer’s words')}
      </Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{words}</Text>
    </Paper>
  );
}

function ownWords({ data }: { data: { readonly [field: string]: unknown } }): string[] {
  const product = data['product'] as { readonly summary?: string } | undefined;
  const summary = product?.summary ?? data['summary'];
  return typeof summary === 'string' ? [summary] : [];
}
