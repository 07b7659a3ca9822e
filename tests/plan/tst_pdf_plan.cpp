// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_image.h"
#include "support/pdf_text.h"

#include <QGuiApplication>
#include <QTest>

using namespace floorscope;

namespace {

/// A document with a white page of 400 × 200 units; `notes` are numbered from 6, and object 5 is a green look.
QByteArrayList page(const QByteArray &entries, const QByteArrayList &notes = {}, const QByteArray &form = {})
{
    QByteArray annotations;
    for (qsizetype i = 0; i < notes.size(); ++i)
        annotations += QByteArray::number(6 + i) + " 0 R ";
    return QByteArrayList{"<< /Type /Catalog /Pages 2 0 R " + form + " >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Annots [" + annotations
                              + "] " + entries + " >>",
                          pdfStream({}, "1 1 1 rg 0 0 400 200 re f"),
                          pdfStream("/Type /XObject /Subtype /Form /BBox [0 0 100 60]", "0 1 0 rg 0 0 100 60 re f")}
    + notes;
}

const QByteArray kRect = " /Rect [100 70 300 130] /F 4 ";
const QByteArray kLook = " /AP << /N 5 0 R >> ";
const QByteArray kField = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (307) " + kRect;

}   // namespace

class TestPdfPlan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<PlanImage> plan = planFromBytes(makePdf(page({})), QStringLiteral("plan.pdf"));
        if (!plan && plan.error().reason == Reason::BuiltWithoutPdf)
            QSKIP("built without Qt Pdf");
        QVERIFY(plan);
        QVERIFY(plan->notes.empty());
        QCOMPARE(plan->units, QSizeF(400, 200));
    }

    void aPageIsCountedInInchesWhateverItsOwnUnit_data()
    {
        QTest::addColumn<QByteArrayList>("objects");
        QTest::addColumn<QSizeF>("units");
        QTest::newRow("two") << page("/UserUnit 2") << QSizeF(800, 400);
        QTest::newRow("with a point") << page("/UserUnit 2.5") << QSizeF(1000, 500);
        QTest::newRow("an object of its own") << page("/UserUnit 6 0 R", {"0.5"}) << QSizeF(200, 100);
        QTest::newRow("none") << page("/UserUnit 0") << QSizeF(400, 200);
        QTest::newRow("in a text") << page("/Note (/UserUnit 3 \\) >> /UserUnit 3)") << QSizeF(400, 200);
    }

    void aPageIsCountedInInchesWhateverItsOwnUnit()
    {
        QFETCH(QByteArrayList, objects);
        QFETCH(QSizeF, units);
        for (const bool packed : {false, true}) {
            const QByteArray pdf = makePdf(objects, packed);
            const Result<PlanImage> plan = planFromBytes(pdf, QStringLiteral("plan.pdf"), {.longestSide = 400});
            QVERIFY(plan);
            QCOMPARE(plan->units, units);
            QCOMPARE(plan->levels.front().size(), QSize(400, 200));
            QVERIFY(plan->notes.empty());
            QCOMPARE(estimatePlan(pdf)->units, units);
        }
    }

    void eachPageHasAUnitOfItsOwn()
    {
        QByteArrayList objects = page({});
        objects[1] = "<< /Type /Pages /Kids [6 0 R 8 0 R] /Count 3 >>";
        objects += "<< /Type /Pages /Parent 2 0 R /Kids [3 0 R 7 0 R] /Count 2 >>";
        objects += "<< /Type /Page /Parent 6 0 R /MediaBox [0 0 400 200] /UserUnit 2 >>";
        objects += "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /UserUnit 3 >>";
        objects[2].replace("/Parent 2 0 R", "/Parent 6 0 R");
        for (int number = 1; number <= 3; ++number) {
            const PlanRequest request{.page = number};
            QCOMPARE(planFromBytes(makePdf(objects), QStringLiteral("plan.pdf"), request)->units.width(),
                     400.0 * number);
        }
    }

    void aNoteIsDrawnOrTold_data()
    {
        QTest::addColumn<QByteArrayList>("notes");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("drawn");
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("toldPacked");
        const auto row = [](const char *name, const QByteArray &note, bool drawn, int told, int toldPacked,
                            const QByteArray &form = {}) {
            QTest::newRow(name) << QByteArrayList{note} << form << drawn << told << toldPacked;
        };
        row("square", "<< /Type /Annot /Subtype /Square" + kRect + kLook + ">>", true, 0, 0);
        row("stamp", "<< /Type /Annot /Subtype /Stamp" + kRect + kLook + ">>", true, 0, 0);
        row("hidden", "<< /Type /Annot /Subtype /Stamp" + QByteArray(kRect).replace("/F 4", "/F 2") + kLook + ">>",
            false, 0, 0);
        row("free text without a look", "<< /Type /Annot /Subtype /FreeText /Contents (a)" + kRect + ">>", false, 1, 1);
        row("link", "<< /Type /Annot /Subtype /Link" + kRect + ">>", false, 0, 0);
        row("filled field", kField + kLook + ">>", true, 0, 1);
        row("filled field without a look", kField + ">>", false, 1, 1);
        row("empty field without a look", QByteArray(kField).replace("(307)", "()") + ">>", false, 0, 0);
        row("field whose look may be old", kField + kLook + ">>", true, 1, 1, "/AcroForm << /NeedAppearances true >>");
    }

    void aNoteIsDrawnOrTold()
    {
        QFETCH(QByteArrayList, notes);
        QFETCH(QByteArray, form);
        QFETCH(bool, drawn);
        QFETCH(int, told);
        QFETCH(int, toldPacked);
        for (const bool packed : {false, true}) {
            const Result<PlanImage> plan =
                planFromBytes(makePdf(page({}, notes, form), packed), QStringLiteral("plan.pdf"), {.longestSide = 400});
            QVERIFY(plan);
            const int count = packed ? toldPacked : told;
            QCOMPARE(plan->notes.size(), std::size_t(count > 0 ? 1 : 0));
            if (count > 0)
                QCOMPARE(std::get<qint64>(plan->notes.front().facts.front()), qint64(count));
            const bool isDrawn = plan->levels.front().pixelColor(200, 100) == QColor(Qt::green);
            QVERIFY(isDrawn == drawn || (!isDrawn && count > 0));   // nothing is lacking without a word
        }
    }

    void aDocumentWithoutPagesIsRefusedAsThat()
    {
        const Result<PlanImage> plan =
            planFromBytes(makePdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"}),
                          QStringLiteral("plan"));
        QVERIFY(!plan);
        QCOMPARE(plan.error().reason, Reason::DocumentWithoutPages);
    }

    void whatStandsBeforeADocumentIsLeftOut()
    {
        for (const int lines : {3, 200}) {
            const QByteArray head = QByteArray("Subject: plan\r\n").repeated(lines);
            const Result<PlanImage> plan = planFromBytes(head + makePdf(page({})), QStringLiteral("plan.pdf"));
            QVERIFY(plan);
            QCOMPARE(plan->units, QSizeF(400, 200));
        }
    }

    void noDocumentLeadsTheReaderAstray_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QByteArrayList circle = page({});
        circle[1] = "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>";
        QTest::newRow("pages of themselves") << makePdf(circle);
        circle[1] = "<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Count 2 >>";
        QTest::newRow("pages of themselves twice") << makePdf(circle);
        QTest::newRow("many levels") << makePdf(page("/A " + QByteArray(100'000, '[')));
        QTest::newRow("a string without an end") << makePdf(page("/A (" + QByteArray(1000, '(')));
        QTest::newRow("an endless reference") << makePdf(page("/UserUnit 6 0 R", {"6 0 R"}));
        QTest::newRow("cut") << makePdf(page({})).left(300);
    }

    void aProtectedDocumentOpensWithItsPassword()
    {
        const QByteArray pdf = protectedPdf("Geheim 3");
        for (const char *wrong : {"", "geheim 3"}) {
            const PlanRequest request{.password = QString::fromLatin1(wrong)};
            QCOMPARE(planFromBytes(pdf, QStringLiteral("plan.pdf"), request).error().reason, Reason::PasswordProtected);
            QCOMPARE(estimatePlan(pdf, request).error().reason, Reason::PasswordProtected);
        }
        const PlanRequest request{.password = QStringLiteral("Geheim 3")};
        QCOMPARE(estimatePlan(pdf, request)->units, QSizeF(400, 200));
        QCOMPARE(planFromBytes(pdf, QStringLiteral("plan.pdf"), request)->units, QSizeF(400, 200));
    }

    void noDocumentLeadsTheReaderAstray()
    {
        QFETCH(QByteArray, pdf);
        const Result<PlanImage> plan = planFromBytes(pdf, QStringLiteral("plan.pdf"), {.longestSide = 400});
        QVERIFY(plan || plan.error().kind == ErrorKind::PlanUnreadable || plan.error().kind == ErrorKind::PageMissing);
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestPdfPlan test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdf_plan.moc"
