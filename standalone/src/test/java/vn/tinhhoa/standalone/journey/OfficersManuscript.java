package vn.tinhhoa.standalone.journey;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// The Word file of the journey: a heading, a nested list, a table with a merged cell, a footnote
/// and two pictures.
final class OfficersManuscript {

    static final String TITLE = "Múa rối nước bên sông Lam Khê";

    private OfficersManuscript() {}

    static void write(Path file) throws IOException, InvalidFormatException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            styled(document, "Heading1", TITLE);
            var opening = document.createParagraph();
            opening.createRun().setText("Phường rối diễn theo Quyết định 913/QĐ-UBND của tỉnh.");
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Số liệu của phường rối, năm 2026.");
            opening.addFootnoteReference(note);
            list(document);
            table(document);
            picture(document, "thuy-dinh.png", "Thủy đình lúc lên đèn", Color.ORANGE);
            picture(document, "quan-roi.png", "Quân rối trên mặt nước", Color.CYAN);
            document.write(out);
        }
    }

    private static void styled(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void list(XWPFDocument document) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        for (int level = 0; level < 2; level++) {
            var defined = definition.addNewLvl();
            defined.setIlvl(BigInteger.valueOf(level));
            defined.addNewNumFmt().setVal(STNumberFormat.BULLET);
        }
        var numbering = document.createNumbering();
        var id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
        var items = new String[] {"Tích trò", "Tễu giáo đầu", "Nhạc cụ"};
        for (int i = 0; i < items.length; i++) {
            var item = document.createParagraph();
            item.setNumID(id);
            item.setNumILvl(BigInteger.valueOf(i % 2));
            item.createRun().setText(items[i]);
        }
    }

    private static void table(XWPFDocument document) {
        var table = document.createTable(2, 2);
        var wide = table.getRow(0).getCell(0);
        wide.setText("Lịch diễn");
        wide.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(1);
        table.getRow(1).getCell(0).setText("Thứ bảy");
        table.getRow(1).getCell(1).setText("20 giờ");
    }

    private static void picture(
            XWPFDocument document, String name, String description, Color colour)
            throws IOException, InvalidFormatException {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.WHITE, 0, 600, colour));
        graphics.fillRect(0, 0, 900, 600);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        var run = document.createParagraph().createRun();
        run.addPicture(
                new ByteArrayInputStream(png.toByteArray()),
                PictureType.PNG,
                name,
                Units.toEMU(450),
                Units.toEMU(300));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description);
    }
}
