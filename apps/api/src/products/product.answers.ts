import { productOverviewShape } from '@ocop/records';
import { aboutCase } from '../cases/case.answers';
import { withNextActions } from '../commands/next-actions';
import { pageOf } from '../lists/list';
import { named } from '../openapi/components';

const product = productOverviewShape.extend(withNextActions);
export const productInList = named('ProductInList', product);
export const productPage = pageOf('ProductPage', productInList);
export const productAnswer = named('Product', product.extend(aboutCase));
