/** What passwords are made of that are tried first: words without diacritics, rows of keys, runs of letters. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  password passwd passw pass word secret letmein welcome login admin administrator root user guest test testing
  demo default changeme change qwerty qwertyuiop qwertz azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qaz
  wsx edc rfv tgb yhn qazwsx qazwsxedc abc abcd abcde abcdef abcdefg abcdefgh abcdefghijkl abcxyz xyz
  iloveyou love loveyou lovely forever baby princess prince sunshine flower summer winter spring autumn monday
  friday january december dragon monkey tiger lion shadow master superman batman naruto pokemon football soccer
  baseball basketball hello hi world computer internet server system database office windows microsoft google
  gmail yahoo facebook zalo youtube apple samsung iphone android trustno michael jordan jessica ashley michelle
  charlie thomas robert daniel andrew freedom whatever starwars cheese cookie banana orange chocolate killer
  hunter ranger buster pepper ginger matrix mustang corvette ferrari mercedes yamaha honda money lucky
  matkhau mat khau mk matma dangnhap taikhoan quantri quantrivien nguoidung macdinh vanphong coquan canbo congchuc
  anhyeuem emyeuanh yeuem yeuanh anhnhoem emnhoanh yeu nhau mai mai yeumai anh em tinhyeu tinh vochong
  vo chong con gai trai bo me gia dinh giadinh ban be banbe hanhphuc hanh phuc maimai motminh mot minh nhoem
  khongbiet khong biet khongnho nho quen quenroi xinchao xin chao chaoban chao tamtam concac
  vietnam viet nam hanoi ha noi saigon sai gon hochiminh tphcm danang da nang haiphong hai phong cantho can tho
  hue thuathienhue quangninh quang ninh nghean nghe thanhhoa thanh hoa hungyen hung yen bacgiang bac giang
  bacninh ninh binhduong binh duong dongnai dong nai longan tinh huyen phuong thixa thanhpho ubnd hdnd
  uyban nhandan ocop sanpham san pham moixamotsanpham hoidong hoi chamdiem cham diem chuongtrinh
  nongnghiep nong nghiep nongthon thon phattrien phat trien htx hoptacxa hop tac chuthe the
  nguyen tran le pham huynh hoang phan vu dang bui do ho ngo duong ly minh tuan hung dung hai long nam hoa lan
  huong linh trang thao thuy ngoc phuong anhtuan tuananh minhtuan quang huy khanh duc
  manchester united chelsea arsenal liverpool barcelona realmadrid ronaldo messi congphuong blackpink bigbang
  lienquan lien quan minecraft roblox pubg freefire
  one two three four five six seven eight nine zero mot hai ba bon nam sau bay tam chin muoi
  nam moi tet tetnguyendan giangsinh thang ngay
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);
