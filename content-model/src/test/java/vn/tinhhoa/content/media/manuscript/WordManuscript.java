package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

import javax.imageio.ImageIO;

/// Writes a Word file as an officer would: a title, a heading, emphasis, a nested list, a table
/// with merged cells, a footnote and two pictures.
final class WordManuscript {

    private final XWPFDocument document = new XWPFDocument();

    static byte[] full() throws IOException, InvalidFormatException {
        var manuscript = new WordManuscript();
        manuscript.styled("Heading1", "Múa rối nước làng Đông");
        manuscript.words();
        manuscript.list();
        manuscript.table();
        manuscript.styled("Heading2", "Hình ảnh");
        manuscript.picture("mot.png", Color.ORANGE);
        manuscript.picture("hai.png", Color.BLUE);
        return manuscript.bytes();
    }

    /// A paragraph as Word itself would write it, for what POI has no words for.
    void raw(String xml) throws XmlException {
        var paragraph =
                CTP.Factory.parse(
                        """
                        <xml-fragment
                          xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                          xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                          xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                        """
                                        .strip()
                                + xml
                                + "</xml-fragment>");
        document.createParagraph().getCTP().set(paragraph);
    }

    XWPFDocument document() {
        return document;
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return out.toByteArray();
    }

    void styled(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    void words() {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText("Rối nước là ");
        var bold = paragraph.createRun();
        bold.setBold(true);
        bold.setColor("FF0000");
        bold.setText("di sản");
        paragraph.createRun().setText(" của tỉnh, xem ");
        paragraph.createHyperlinkRun("https://sonhai.example/roi").setText("trang này");
        paragraph.createHyperlinkRun("javascript:alert(1)").setText("bẫy");
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("Theo số liệu năm 2025.");
        paragraph.addFootnoteReference(note);
    }

    BigInteger numbering(STNumberFormat.Enum... formats) {
        var numbering = document.createNumbering();
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        for (int level = 0; level < formats.length; level++) {
            var levelDefinition = definition.addNewLvl();
            levelDefinition.setIlvl(BigInteger.valueOf(level));
            levelDefinition.addNewNumFmt().setVal(formats[level]);
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    void list() {
        var id = numbering(STNumberFormat.BULLET, STNumberFormat.BULLET);
        item(id, 0, "Tích trò");
        item(id, 1, "Tễu giáo đầu");
        item(id, 1, "Múa rồng");
        item(id, 0, "Nhạc");
    }

    void item(BigInteger id, int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(id);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    void table() {
        var table = document.createTable(3, 2);
        table.getRow(0).getCell(0).setText("Lịch diễn");
        table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(1);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(1).getCell(0).setText("Thứ bảy");
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(1).getCell(1).setText("9 giờ");
        table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        table.getRow(2).getCell(1).setText("20 giờ");
    }

    void picture(String name, Color colour) throws IOException, InvalidFormatException {
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 800, 600);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        document.createParagraph()
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(png.toByteArray()),
                        PictureType.PNG,
                        name,
                        Units.toEMU(400),
                        Units.toEMU(300));
    }
}
