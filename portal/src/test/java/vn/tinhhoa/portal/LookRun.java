package vn.tinhhoa.portal;

import vn.tinhhoa.content.article.ArticleId;

final class LookRun {
    private LookRun() {}

    public static void main(String[] arguments) throws Exception {
        var house = House.open("tinhhoa.demo=true", "tinhhoa.portal.port=18080");
        var desk = house.desk();
        String[][] titles = {
            {
                "Bình minh trên vịnh Sơn Hải: mùa đẹp nhất trong năm đã về",
                "du-lich",
                "Sunrise over Son Hai Bay: the finest season of the year is here"
            },
            {
                "Đoàn doanh nghiệp Nhật Bản khảo sát khu công nghiệp xanh phía bắc tỉnh",
                "doi-ngoai",
                "Japanese companies visit the green industrial park in the north"
            },
            {
                "Làng gốm bên sông: ba trăm năm giữ lửa và những người thợ trẻ trở về",
                "van-hoa",
                "A pottery village by the river keeps its fire after three hundred years"
            },
            {
                "Lịch lễ hội mùa xuân dành cho du khách nước ngoài",
                "du-lich",
                "Spring festivals for foreign visitors"
            },
            {
                "Cà phê vùng cao được cấp chỉ dẫn địa lý tại châu Âu",
                "dau-tu",
                "Highland coffee receives a geographical indication in Europe"
            },
            {"Hỏi đáp: thủ tục cư trú cho chuyên gia quốc tế", "tin-tuc", null},
            {
                "Múa rối nước trở lại hồ trung tâm mỗi tối thứ bảy",
                "van-hoa",
                "Water puppets return to the central lake"
            },
            {"Cảng nước sâu đón chuyến tàu container đầu tiên", "dau-tu", null},
            {"Rừng ngập mặn nhìn từ trên cao", "du-lich", "Mangroves from above"},
            {"Khu công nghệ cao mời gọi đầu tư giai đoạn hai", "dau-tu", null},
            {"Phục dựng lễ cầu ngư của ngư dân vạn chài", "van-hoa", null},
            {"Tỉnh ban hành kế hoạch thông tin đối ngoại năm 2027", "tin-tuc", null},
            {"Tuần lễ ẩm thực biển", "tin-tuc", null},
            {"Sơn Hải: đất và người", "ho-so", "Son Hai: land and people"},
            {"Hạ tầng và kết nối", "ho-so", null},
            {"Môi trường đầu tư", "ho-so", null},
        };
        int n = 0;
        ArticleId first = null;
        for (var t : titles) {
            n++;
            var pic = n == 12 ? null : desk.picture(Landscape.jpeg(n, 2400));
            var id = desk.article(t[0], t[1], pic, n == 1);
            if (first == null) {
                first = id;
            }
            var inner = desk.picture(Landscape.jpeg(100 + n, 1600));
            desk.publish(id, "vi", t[0], body(inner.value()));
            if (t[2] != null) {
                desk.publish(id, "en", t[2], body(inner.value()));
            }
        }
        System.out.println("READY " + first);
        System.in.read();
        house.close();
    }

    private static String body(String asset) {
        return "<p>Khi mặt trời chưa lên khỏi dãy núi phía đông, những chiếc thuyền câu đã về tới"
                + " bến trung tâm. Người đi biển gọi quãng thời gian này là <em>con nước"
                + " lặng</em>: gió đổi chiều, sóng nhỏ, sương phủ kín các đảo đá cho tới khoảng"
                + " bảy giờ sáng.</p><p>Theo Kế hoạch số 160/KH-UBND, tỉnh mở thêm ba tuyến"
                + " thuyền cho khách quốc tế, khởi hành lúc 4 giờ 30. Quyết định 837/QĐ-TTg cũng"
                + " xác định vịnh là khu du lịch quốc gia.</p><h2>Đi như thế nào</h2><p>Khách có"
                + " thể đặt chỗ tại <a href=\"https://example.org/ben-thuyen\">bến trung tâm</a>"
                + " hoặc qua cổng du lịch của tỉnh. Mỗi thuyền chở không quá mười hai"
                + " người.</p><figure data-asset=\""
                + asset
                + "\"><img src=\"/media/"
                + asset
                + "\" alt=\"Thuyền câu lúc rạng sáng\"></figure><ul><li>Áo phao và nước uống có sẵn"
                + " trên thuyền.</li><li>Bữa sáng do dân làng chài nấu:<ul><li>cháo"
                + " hàu,</li><li>bánh đa,</li><li>trà lá"
                + " vối.</li></ul></li></ul><blockquote><p>Biển cho mình bữa ăn, mình giữ cho biển"
                + " sự yên lặng.</p></blockquote><h3>Bảng giờ"
                + " thuyền</h3><table><thead><tr><th>Tuyến</th><th>Giờ đi</th><th>Giá"
                + " vé</th></tr></thead><tbody><tr><td>Bến trung tâm – Hòn"
                + " Mây</td><td>4:30</td><td>180.000 đ</td></tr><tr><td>Bến trung tâm – Đảo"
                + " Yến</td><td>5:00</td><td>220.000 đ</td></tr><tr><td>Cửa Lở – Rừng ngập"
                + " mặn</td><td>15:30</td><td>150.000 đ</td></tr></tbody></table>";
    }
}
