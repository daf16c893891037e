// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/verdictstyle.h"
#include "ui/widgets/readablecolor.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestVerdictStyle : public QObject
{
    Q_OBJECT

    static QPalette scheme(bool dark)
    {
        QPalette palette;
        palette.setColor(QPalette::Base, dark ? QColor(0x23, 0x28, 0x2d) : QColor(Qt::white));
        return palette;
    }

    /// The shape alone: the same ink for every state.
    static QImage silhouette(ItemState state)
    {
        const QPalette palette = scheme(false);
        QImage image =
            statePixmap(state, 16, 2, palette).toImage().convertToFormat(QImage::Format_ARGB32);
        const QColor ink = stateColor(state, palette);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                const bool isInk =
                    pixel.alpha() > 100 && std::abs(pixel.lightness() - ink.lightness()) < 60;
                image.setPixelColor(x, y, isInk ? Qt::black : Qt::white);
            }
        }
        return image;
    }

private slots:
    void everyStateIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("state");
        for (int i = 0; i < itemStateCount; ++i) {
            for (const bool dark : {false, true}) {
                QTest::addRow("%s %s", dark ? "dark" : "light", info(ItemState(i)).json.data())
                    << dark << i;
            }
        }
    }

    void everyStateIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(int, state);
        const QPalette palette = scheme(dark);
        QVERIFY(contrast(stateColor(ItemState(state), palette), palette.color(QPalette::Base))
                >= 4.5);
    }

    void everyStateHasAPicture()
    {
        for (int i = 0; i < itemStateCount; ++i) {
            const QImage image = silhouette(ItemState(i));
            int ink = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    ink += image.pixelColor(x, y) == QColor(Qt::black);
            }
            QVERIFY2(ink > 20, info(ItemState(i)).json.data());
        }
    }

    void shapesDifferWithoutColour()
    {
        for (int a = 0; a < itemStateCount; ++a) {
            for (int b = a + 1; b < itemStateCount; ++b) {
                const QImage one = silhouette(ItemState(a));
                const QImage other = silhouette(ItemState(b));
                int differing = 0;
                for (int y = 0; y < one.height(); ++y) {
                    for (int x = 0; x < one.width(); ++x)
                        differing += one.pixel(x, y) != other.pixel(x, y);
                }
                QVERIFY2(differing > 30,
                         qPrintable(info(ItemState(a)).json + u" "_s + info(ItemState(b)).json
                                    + u" %1"_s.arg(differing)));
            }
        }
    }

    void decisionsDifferInShape()
    {
        const QPalette palette = scheme(false);
        QSet<QByteArray> shapes;
        for (const std::optional<Decision> decision :
             {std::optional<Decision>(), std::optional(Decision::Go), std::optional(Decision::NoGo),
              std::optional(Decision::Hold)}) {
            const QImage image = decisionPixmap(decision, 16, 2, palette).toImage();
            shapes.insert(
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), 4);
    }

    void writesASheetOfShapes()
    {
        const QString folder = qEnvironmentVariable("SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("SCREENSHOTS names no folder");
        for (const bool dark : {false, true}) {
            const QPalette palette = scheme(dark);
            QImage sheet(itemStateCount * 52 + 12, 64, QImage::Format_ARGB32);
            sheet.fill(palette.color(QPalette::Base));
            QPainter painter(&sheet);
            for (int i = 0; i < itemStateCount; ++i)
                painter.drawPixmap(12 + i * 52, 12, statePixmap(ItemState(i), 40, 1, palette));
            QVERIFY(sheet.save(folder + (dark ? u"/states-dark.png"_s : u"/states-light.png"_s)));
        }
    }
};

QTEST_MAIN(TestVerdictStyle)
#include "tst_verdictstyle.moc"
