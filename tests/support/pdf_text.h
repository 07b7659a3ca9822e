// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <numeric>
#include <utility>

namespace floorscope {

inline QByteArray pdfBytes(quint32 value, qsizetype count)
{
    QByteArray text(4, '\0');
    qToBigEndian(value, text.data());
    return text.right(count);
}

inline QByteArray pdfStream(const QByteArray &entries, const QByteArray &data)
{
    return "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

/// A document of these objects, numbered from 1; the first is its catalog. `packed`: all but streams stand in a stream.
/// `trailer`: more of what stands at its end.
inline QByteArray makePdf(QByteArrayList objects, bool packed = false, const QByteArray &trailer = {})
{
    QByteArray pdf = "%PDF-1.7\n", numbers, together, xref = pdfBytes(0, 1) + pdfBytes(0, 4) + pdfBytes(65535, 2);
    const auto packedNumber = objects.size() + 1;
    for (qsizetype i = 0, inStream = 0; i < objects.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        if (packed && !objects[i].contains("endstream")) {
            xref += pdfBytes(2, 1) + pdfBytes(static_cast<quint32>(packedNumber), 4)
                + pdfBytes(static_cast<quint32>(inStream++), 2);
            numbers += number + ' ' + QByteArray::number(together.size()) + ' ';
            together += objects[i] + '\n';
            continue;
        }
        xref += pdfBytes(1, 1) + pdfBytes(static_cast<quint32>(pdf.size()), 4) + pdfBytes(0, 2);
        pdf += number + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    if (packed) {
        xref += pdfBytes(1, 1) + pdfBytes(static_cast<quint32>(pdf.size()), 4) + pdfBytes(0, 2);
        const QByteArray count = QByteArray::number(numbers.count(' ') / 2), first = QByteArray::number(numbers.size());
        pdf += QByteArray::number(packedNumber) + " 0 obj\n"
            + pdfStream("/Type /ObjStm /Filter /FlateDecode /N " + count + " /First " + first,
                        qCompress(numbers + together).mid(4))
            + "\nendobj\n";
    }
    const qsizetype at = pdf.size();
    xref += pdfBytes(1, 1) + pdfBytes(static_cast<quint32>(at), 4) + pdfBytes(0, 2);
    const QByteArray number = QByteArray::number(objects.size() + (packed ? 2 : 1));
    const QByteArray size = QByteArray::number(objects.size() + (packed ? 3 : 2));
    pdf += number + " 0 obj\n" + pdfStream("/Type /XRef /W [1 4 2] /Root 1 0 R " + trailer + "/Size " + size, xref)
        + "\nendobj\n";
    return pdf + "startxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

inline QByteArray rc4(const QByteArray &key, QByteArray text)
{
    std::array<uchar, 256> state{};
    std::iota(state.begin(), state.end(), uchar(0));
    const auto keyAt = [&key](int i) { return static_cast<uchar>(key[i % key.size()]); };
    for (int i = 0, j = 0; i < 256; ++i) {
        j = (j + state[std::size_t(i)] + keyAt(i)) % 256;
        std::swap(state[std::size_t(i)], state[std::size_t(j)]);
    }
    int i = 0, j = 0;
    for (char &letter : text) {
        i = (i + 1) % 256;
        j = (j + state[std::size_t(i)]) % 256;
        std::swap(state[std::size_t(i)], state[std::size_t(j)]);
        letter = static_cast<char>(letter ^ state[(state[std::size_t(i)] + state[std::size_t(j)]) % 256]);
    }
    return text;
}

/// An empty page of 400 × 200 points that asks for a password: ISO 32000-1, 7.6.3, revision 2.
inline QByteArray protectedPdf(const QByteArray &password)
{
    const QByteArray padding = QByteArray::fromHex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    const auto padded = [&padding](const QByteArray &text) { return QByteArray(text + padding).left(32); };
    const auto md5 = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Md5); };
    const QByteArray owner = rc4(md5(padded("owner")).left(5), padded(password)), id = "0123456789abcdef";
    const QByteArray rights = QByteArray::fromHex("FCFFFFFF");   // -4, the lowest byte first
    const QByteArray user = rc4(md5(padded(password) + owner + rights + id).left(5), padding);
    return makePdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] >>",
                    "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + owner.toHex() + "> /U <" + user.toHex() + "> >>"},
                   false, "/Encrypt 4 0 R /ID [<" + id.toHex() + "> <" + id.toHex() + ">] ");
}

}   // namespace floorscope
