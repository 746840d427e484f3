import { Anchor } from '@mantine/core';
import { roundTitle } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../api';
import { type Language, useLanguage } from '../language';
import { placeOf } from '../places';

/** A case as people call it, leading to its page; by its id only until its name has come. */
export function CaseName({ stream }: { stream: string }) {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['case', stream, 'name', language],
    queryFn: () => nameOf(stream, language),
    retry: false,
  });
  return (
    <Anchor component={Link} href={placeOf(stream)} inherit>
      {data ?? stream.slice(stream.indexOf('/') + 1)}
    </Anchor>
  );
}

async function nameOf(stream: string, language: Language): Promise<string> {
  const [kind, id = ''] = stream.split('/');
  const params = { params: { path: { id } } };
  switch (kind) {
    case 'evaluation-round': {
      const { mode, no, products, authority } = await answered(api.GET('/v1/rounds/{id}', params));
      return `${roundTitle({ mode, no, about: products[0]?.name }, language)}, ${authority}`;
    }
    case 'programme-year': {
      const { title } = await answered(api.GET('/v1/programmes/{id}', params));
      return title;
    }
    case 'recognition': {
      const { product, number } = await answered(api.GET('/v1/recognitions/{id}', params));
      return `${product} - ${number}`;
    }
    default:
      return (await answered(api.GET('/v1/products/{id}', params))).name;
  }
}
