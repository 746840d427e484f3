import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answered, api } from '../shared/api';
import { NotShown } from '../shared/parts/not-shown';
import type { components } from '../shared/schema.gen';
import { Waiting } from '../shared/parts/waiting';

export interface ProductWithPapers {
  readonly product: components['schemas']['Product'];
  readonly papers: components['schemas']['ProductPapers'];
}

interface WithPapersProps {
  readonly id: string;
  readonly children: (of: ProductWithPapers) => ReactNode;
}

/** A product and what its dossier holds, once both have come. */
export function WithPapers({ id, children }: WithPapersProps) {
  const path = { id };
  const product = useQuery({
    queryKey: ['case', `product-cycle/${id}`],
    queryFn: () => answered(api.GET('/v1/products/{id}', { params: { path } })),
  });
  const papers = useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'papers'],
    queryFn: () => answered(api.GET('/v1/products/{id}/papers', { params: { path } })),
  });
  const error = product.error ?? papers.error;
  if (error) return <NotShown error={error} />;
  if (!product.data || !papers.data) return <Waiting />;
  return children({ product: product.data, papers: papers.data });
}
