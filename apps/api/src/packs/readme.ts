/** What stands first in a pack, for somebody who has nothing but the pack. */
export const README = `HỒ SƠ SẢN PHẨM OCOP ĐỂ KIỂM TRA - KIỂM TRA ĐƯỢC MÀ KHÔNG CẦN HỆ THỐNG ĐÃ XUẤT RA

Có gì
  dien-bien.txt       diễn biến bằng lời: ngày, việc, người làm, căn cứ
  can-cu.json         văn bản, điều khoản đã áp dụng
  san-pham.json       tình trạng sản phẩm khi xuất
  nhat-ky/*.json      nhật ký gốc, mỗi sự kiện nối với sự kiện trước bằng mã băm
  diem/*.json         điểm và phiếu của Hội đồng (phần người xuất được xem)
  van-ban/*.pdf       biên bản, quyết định
  thong-bao.json      thông báo đã gửi, gửi tới ai, kết quả
  giay-chung-nhan/    giấy chứng nhận
  anh-kiem-tra/       ảnh của các lần kiểm tra, khắc phục; tên tệp là mã SHA-256 mà nhật ký ghi (photographs)
  manifest.json       danh sách các phần trên với mã SHA-256
  SHA256SUMS          cùng danh sách, cho công cụ sha256sum
  signature.json      chữ ký Ed25519 của hệ thống trên manifest.json (nếu có)

Kiểm tra
  1. Giải nén. Mở verify.html bằng trình duyệt (không cần mạng), chọn cả thư mục vừa giải nén.
     Hoặc: sha256sum -c SHA256SUMS
  2. Chuỗi nhật ký: với mỗi sự kiện không ghi "withheld", lấy các trường stream, version, type, data, actor, cause,
     print, basis, at, recordedAt (trường nào không có thì bỏ), viết thành JSON với khóa xếp theo thứ tự mã ký tự, không
     khoảng trắng; nối thêm dấu xuống dòng và prevHash; SHA-256 của văn bản đó phải bằng hash. prevHash của sự kiện đầu là
     SHA-256 của "ocop-cycle/1" + xuống dòng + stream; của sự kiện sau là hash của sự kiện trước.
     Sự kiện "withheld" là phần người xuất không được xem: vẫn giữ chỗ trong chuỗi.
  3. Chữ ký: Ed25519 trên văn bản "ocop-pack/1" + xuống dòng + SHA-256 (hệ 16) của manifest.json, khóa công khai SPKI
     base64 trong signature.json; đối chiếu khóa ấy với cơ quan vận hành hệ thống.
  4. So với con dấu nhật ký (ocop audit verify) mà cơ quan khác đang giữ: hash cuối của mỗi chuỗi nằm ở "heads".

In English: unpack, open verify.html and choose the folder, or run sha256sum -c SHA256SUMS. The chains and the signature are
checked as said above; signature.json holds the public key, to be compared with the operator's.
`;
