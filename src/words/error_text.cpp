// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"

#include "base/clean_line.h"
#include "words/errors/error_sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ErrorText)
};

/// Numbers as the language writes them, without marks between thousands: they may be ones to look for.
QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

/// Text from outside in one line; a path keeps its spaces.
QString oneLine(QString text)
{
    for (QChar &letter : text)
        if (letter.category() == QChar::Other_Control || turnsText(letter))
            letter = QLatin1Char(' ');
    return text;
}

QString spotText(const Spot &spot)
{
    const QString number = plainLocale().toString(static_cast<qlonglong>(spot.number));
    switch (spot.kind) {
    case SpotKind::Byte: return Words::tr("byte %1").arg(number);
    case SpotKind::Cell: return Words::tr("cell %1").arg(number);
    case SpotKind::Zone: return Words::tr("zone %1").arg(number);
    case SpotKind::Place: return Words::tr("place %1").arg(number);
    case SpotKind::Line: return Words::tr("line %1").arg(number);
    case SpotKind::Part: return Words::tr("part %1").arg(number);
    case SpotKind::Sensors: return Words::tr("sensors");
    }
    return {};
}

QString placeText(const QString &name, const std::optional<Spot> &spot)
{
    const QString line = oneLine(name);
    if (!spot)
        return line;
    //: %1 a file, %2 a place in it, such as "cell 17"
    return line.isEmpty() ? spotText(*spot) : filled(Words::tr("%1, %2"), {line, spotText(*spot)});
}

struct FactText
{
    QString operator()(qint64 number) const { return plainLocale().toString(static_cast<qlonglong>(number)); }
    QString operator()(double number) const { return plainLocale().toString(number, 'g', digits); }
    QString operator()(const QString &text) const { return oneLine(text); }
    QString operator()(const Spot &spot) const { return spotText(spot); }

    int digits = 6;   ///< that count, of a broken number
};

QStringList factTexts(const Error &error)
{
    QStringList texts;
    for (const Fact &fact : error.facts)
        texts << std::visit(FactText{error.reason == Reason::NoAnswerWithin ? 3 : 6}, fact);
    return texts;
}

/// How a request ended, as it is quoted in the brackets of a sentence.
QString replyText(const Error &error)
{
    const QString words = error.detail.simplified();
    QStringList facts = factTexts(error);
    switch (error.reason) {
    case Reason::HttpStatus:
        facts << words;
        return filled(words.isEmpty() ? Words::tr("status %1") : Words::tr("status %1: %2"), facts);
    //: an HTTP status, and the host that the service sends to
    case Reason::RedirectedTo: return filled(Words::tr("status %1, to %2"), facts);
    case Reason::NoAnswerWithin: return filled(Words::tr("no answer within %1 s"), facts);
    case Reason::LargerThan: return filled(Words::tr("over %1 MB"), facts);
    default: return words;
    }
}

/// Where a reader stopped, and what stood there.
QString findingText(const Error &error)
{
    const QString place = placeText(error.member, error.spot);
    const QString words = error.detail.simplified();
    if (place.isEmpty() || words.isEmpty())
        return place + words;
    //: %1 a place in an answer, such as "cell 17", %2 what stands there
    return filled(Words::tr("%1: %2"), {place, words});
}

bool isReply(Reason reason)
{
    return reason == Reason::HttpStatus || reason == Reason::RedirectedTo || reason == Reason::NoAnswerWithin
        || reason == Reason::LargerThan;
}

QString worded(const QString &sentence, const QString &place, const QStringList &values)
{
    //: stands for a file or floor without a name, as in "This is not JSON."
    return filled(sentence, QStringList{place.isEmpty() ? Words::tr("This") : place} + values);
}

QString sentenceFor(const Error &error, bool detailed)
{
    using Group = QString (*)(const Error &, bool);
    for (const Group group : {fileSentence, answerSentence, mergeSentence, questionSentence, calendarSentence,
                              planSentence, placementSentence, zoneSentence, serviceSentence, storeSentence}) {
        const QString sentence = group(error, detailed);
        if (!sentence.isEmpty())
            return sentence;
    }
    return usageSentence(error);
}

}   // namespace

QString filled(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place =
            sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text += sentence[i];
            continue;
        }
        text += values[place - 1];
        ++i;
    }
    return text;
}

QString outputName(const QString &path)
{
    return path == QLatin1String("-") ? Words::tr("standard output") : path;
}

QString errorText(const Error &error)
{
    if (error.kind == ErrorKind::NotAHeatmapAnswer) {
        const QString finding = error.cause ? findingText(error) : replyText(error);
        return worded(sentenceFor(error, !finding.isEmpty()), error.where, {finding});
    }
    const QString place = placeText(error.where, error.spot);
    if (error.facts.empty() || isReply(error.reason)) {
        const QString detail = replyText(error);
        return worded(sentenceFor(error, !detail.isEmpty()), place, {detail});
    }
    return worded(sentenceFor(error, !error.detail.isEmpty()), place, factTexts(error));
}

}   // namespace floorscope
