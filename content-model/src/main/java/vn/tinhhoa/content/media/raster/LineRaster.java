package vn.tinhhoa.content.media.raster;

import java.awt.Point;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;

/// Looks to a reader like a picture of the full size, but keeps no more than one line: each line
/// that is complete is handed on.
final class LineRaster extends WritableRaster {

    /// Receives the lines as the file has them.
    interface Lines {

        /// @param line one row; used again for the next
        void line(int y, Raster line);
    }

    private final Lines lines;
    private final WritableRaster line;
    private final boolean ofBytes;
    private int pending = -1;

    /// @param model of the whole picture
    LineRaster(SampleModel model, Lines lines) {
        super(model, nothing(model), new Point());
        this.lines = lines;
        this.line = createWritableRaster(model.createCompatibleSampleModel(width, 1), new Point());
        this.ofBytes = model.getDataType() == DataBuffer.TYPE_BYTE && numBands == 1;
    }

    private static DataBuffer nothing(SampleModel model) {
        return model.getDataType() == DataBuffer.TYPE_USHORT
                ? new DataBufferUShort(1)
                : new DataBufferByte(1);
    }

    @Override
    public void setRect(int x, int y, Raster part) {
        if (part.getHeight() != 1 || part.getWidth() != width || x != 0) {
            throw new AreaAverage.OutOfOrderException();
        }
        lines.line(y, part);
    }

    @Override
    public void setDataElements(int x, int y, int w, int h, Object data) {
        if (x != 0 || w != width || h != 1 || !ofBytes) {
            throw new AreaAverage.OutOfOrderException();
        }
        line.setDataElements(0, 0, w, 1, data);
        lines.line(y, line);
    }

    @Override
    public void setPixel(int x, int y, int[] samples) {
        if (y != pending) {
            finish();
            if (x != 0) {
                throw new AreaAverage.OutOfOrderException();
            }
            pending = y;
        }
        line.setPixel(x, 0, samples);
    }

    @Override
    public void setSample(int x, int y, int band, int sample) {
        throw new AreaAverage.OutOfOrderException();
    }

    /// Hands on the last line of a reader that sets single pixels.
    void finish() {
        if (pending >= 0) {
            lines.line(pending, line);
            pending = -1;
        }
    }
}
