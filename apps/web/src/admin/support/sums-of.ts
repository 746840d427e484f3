import { answered, api } from '../../shared/api';

/** Support money added up for each plan, of what the reader may see. */
export const sumsOf = () => answered(api.GET('/v1/support/sums'));
