// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace floorscope {

/// One text of a Qt Linguist file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;        ///< tells equal source texts apart
    QString extraComment;   ///< for the translator
    bool plural = false;
    QStringList translations;   ///< one, or the plural forms
    QString state;              ///< "unfinished", "vanished", "obsolete"; empty where all is well
};

/// "floorscope::Report: and %1 more", for what a test says.
inline QString where(const TsMessage &message)
{
    return message.context + QStringLiteral(": ") + message.source;
}

inline TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("extracomment")) {
            message.extraComment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (message.plural)
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
            else
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// All texts of a Qt Linguist file; empty where it cannot be read.
inline std::vector<TsMessage> readTs(const QString &path)
{
    std::vector<TsMessage> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

}   // namespace floorscope
