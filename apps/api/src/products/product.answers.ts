import { productOverviewShape } from '@ocop/records';
import { aboutCase } from '../cases/case.answers';
import { withNextActions } from '../commands/next-actions';
import { pageOf } from '../lists/list';
import { named } from '../openapi/components';

const product = productOverviewShape.extend(withNextActions);
const productInList = named('ProductInList', product, {
  id: 'huong-tra-2024-bun-van-cu',
  name: 'Bún Vân Cù',
  owner: 'Tổ hợp tác Bún Vân Cù',
  producerArea: 'hue/chu-the/tht-bun-van-cu',
  commune: 'Hương Toàn',
  area: 'hue/huong-tra/huong-toan',
  authorityArea: 'hue/huong-tra',
  kind: 'first',
  programme: 'huong-tra-2024',
  regulation: '148-2023',
  criteriaSet: null,
  stage: 'on-agenda',
  tier: 'district',
  round: 'huong-tra-2024-dot-1',
  holderRole: 'council-member',
  holderArea: 'hue/huong-tra',
  dueOn: '2024-07-09',
  late: false,
  stars: null,
  selfScore: null,
  scores: [],
  appealUntil: null,
  decision: null,
  recognisedOn: null,
  certificateId: null,
  certificateNumber: null,
  validUntil: null,
  picture: null,
  renewalOf: null,
  missing: [],
  revision: 7,
  nextActions: [],
});
export const productPage = pageOf('ProductPage', productInList);
export const productAnswer = named('Product', product.extend(aboutCase));
