import { EntitySchema } from 'typeorm';

/** The product that a council's session is at: a finger on the agenda, which decides nothing and is in no log. */
export interface CurrentProduct {
  readonly round: string;
  readonly product: string;
  /** Who pointed at it. */
  readonly by: string;
  readonly since: Date;
}

/** The table of current products, one for a round. */
export const currentProducts = new EntitySchema<CurrentProduct>({
  name: 'CurrentProduct',
  tableName: 'current_products',
  columns: {
    round: { type: 'text', primary: true },
    product: { type: 'text' },
    by: { name: 'pointed_by', type: 'text' },
    since: { type: 'timestamptz' },
  },
});
