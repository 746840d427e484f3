import type { CriteriaSet } from '../../criteria-set';
import { set01 } from './01-che-tuoi-che-bien';
import { set02 } from './02-che-bien-tu-gao-ngu-coc';
import { set03 } from './03-che-bien-tu-rau-cu-qua-hat';
import { set04 } from './04-che-bien-tu-thit-trung-sua';
import { set05 } from './05-che-bien-tu-thuy-hai-san';
import { set06 } from './06-ca-phe-ca-cao';
import { set07 } from './07-cac-san-pham-khac-tu-che-tra';
import { set08 } from './08-dich-vu-du-lich-cong-dong-va-diem-du-lich';
import { set09 } from './09-gia-vi-khac';
import { set10 } from './10-gao-ngu-coc';
import { set11 } from './11-mat-ong-cac-san-pham-tu-mat-ong-mat-khac';
import { set12 } from './12-my-pham';
import { set13 } from './13-nganh-vai-may-mac';
import { set14 } from './14-nuoc-khoang-thien-nhien-nuoc-uong-tinh-khiet';
import { set15 } from './15-rau-cu-qua-hat-tuoi';
import { set16 } from './16-ruou-trang';
import { set17 } from './17-thao-duoc-khac';
import { set18 } from './18-thit-trung-sua-tuoi';
import { set19 } from './19-thu-cong-my-nghe-gia-dung';
import { set20 } from './20-thu-cong-my-nghe-trang-tri';
import { set21 } from './21-thuc-pham-chuc-nang-thuoc-tu-duoc-lieu-thuoc';
import { set22 } from './22-trang-thiet-bi-dung-cu-y-te';
import { set23 } from './23-tuong-nuoc-mam-gia-vi-dang-long-khac';
import { set24 } from './24-do-uong-co-con-khac';
import { set25 } from './25-do-uong-khong-con';
import { set26 } from './26-do-an-nhanh';

export const setsOf1048: readonly CriteriaSet[] = [
  set01,
  set02,
  set03,
  set04,
  set05,
  set06,
  set07,
  set08,
  set09,
  set10,
  set11,
  set12,
  set13,
  set14,
  set15,
  set16,
  set17,
  set18,
  set19,
  set20,
  set21,
  set22,
  set23,
  set24,
  set25,
  set26,
];
