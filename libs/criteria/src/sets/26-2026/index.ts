import type { CriteriaSet } from '../../criteria-set';
import { set01 } from './01-rau-cu-qua-hat-tuoi';
import { set02 } from './02-thit-thuy-san-trung-sua-tuoi';
import { set03 } from './03-gao-ngu-coc-hat-so-che-khac';
import { set04 } from './04-mat-ong-mat-khac-va-nong-san-thuc-pham-khac';
import { set05 } from './05-do-an-nhanh';
import { set06 } from './06-che-bien-tu-gao-ngu-coc';
import { set07 } from './07-che-bien-tu-rau-cu-qua-hat';
import { set08 } from './08-che-bien-tu-thit-thuy-san-trung-sua-cac-san';
import { set09 } from './09-tuong-nuoc-mam-gia-vi-dang-long-khac';
import { set10 } from './10-gia-vi-khac-muoi-hanh-toi-tieu';
import { set11 } from './11-che-tuoi-che-che-bien';
import { set12 } from './12-san-pham-tra-tu-thuc-vat-khac';
import { set13 } from './13-ca-phe-cacao';
import { set14 } from './14-ruou-trang';
import { set15 } from './15-do-uong-co-con-khac';
import { set16 } from './16-nuoc-khoang-thien-nhien-nuoc-uong-dong-chai';
import { set17 } from './17-do-uong-khong-con-khac';
import { set18 } from './18-thuc-pham-chuc-nang-thuoc-duoc-lieu-thuoc-co';
import { set19 } from './19-my-pham-co-thanh-phan-tu-duoc-lieu';
import { set20 } from './20-tinh-dau-va-duoc-lieu-khac';
import { set21 } from './21-thu-cong-my-nghe';
import { set22 } from './22-vai-may-mac';
import { set23 } from './23-hoa';
import { set24 } from './24-cay-canh';
import { set25 } from './25-dong-vat-canh';
import { set26 } from './26-dich-vu-du-lich-cong-dong-du-lich-sinh-thai';

export const setsOf26: readonly CriteriaSet[] = [
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
