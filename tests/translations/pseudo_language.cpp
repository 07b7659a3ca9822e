// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pseudo_language IN.ts OUT.ts: a language that only tests speak, made of the source texts.
#include "translations/pseudo_text.h"
#include "translations/ts_file.h"

#include <QXmlStreamWriter>

using namespace floorscope;

namespace {

/// Formats of dates are no words.
QString translated(const TsMessage &message)
{
    return message.extraComment.contains(QLatin1String("QLocale::toString")) ? message.source : pseudo(message.source);
}

void write(QXmlStreamWriter &xml, const TsMessage &message)
{
    xml.writeStartElement(QStringLiteral("message"));
    if (message.plural)
        xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
    xml.writeTextElement(QStringLiteral("source"), message.source);
    if (!message.comment.isEmpty())
        xml.writeTextElement(QStringLiteral("comment"), message.comment);
    xml.writeStartElement(QStringLiteral("translation"));
    if (message.plural)
        for (int form = 0; form < 2; ++form)
            xml.writeTextElement(QStringLiteral("numerusform"), translated(message));
    else
        xml.writeCharacters(translated(message));
    xml.writeEndElement();
    xml.writeEndElement();
}

}   // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const std::vector<TsMessage> messages = readTs(QString::fromLocal8Bit(argv[1]));
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (messages.empty() || !file.open(QIODevice::WriteOnly))
        return 1;
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), QStringLiteral("en"));
    for (const TsMessage &message : messages) {
        xml.writeStartElement(QStringLiteral("context"));
        xml.writeTextElement(QStringLiteral("name"), message.context);
        write(xml, message);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return 0;
}
