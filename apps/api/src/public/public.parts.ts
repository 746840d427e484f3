import { MismatchReports } from '../verify/mismatch-reports';
import { ReportsController } from '../verify/reports.controller';
import { Jwks } from './jwks';
import { Places } from './places';
import { ProductsList } from './products-list';
import { PublicPageController } from './public-page.controller';
import { PublicRegister } from './public-register';
import { PublicController } from './public.controller';
import { RegisterSearch } from './register-search';

export const publicControllers = [PublicController, PublicPageController, ReportsController];
export const publicProviders = [
  PublicRegister,
  RegisterSearch,
  Places,
  ProductsList,
  Jwks,
  MismatchReports,
];
