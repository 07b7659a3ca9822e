// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/floor_tree.h"

#include "views/parts/icons.h"

#include <QCollator>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace floorscope {

namespace {

constexpr int kId = Qt::UserRole;          ///< of a floor; nothing for what holds floors
constexpr int kNames = Qt::UserRole + 1;   ///< of the floor, its building and its site

/// Floors whose names hold every word.
class FoundFloors : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void find(const QString &text)
    {
        m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString names = sourceModel()->index(row, 0, parent).data(kNames).toString();
        return !names.isEmpty() && std::ranges::all_of(m_words, [&names](const QString &word) {
            return names.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

/// Whether the floors tell that level apart.
template <typename Name>
bool tellsApart(const std::vector<Floor> &floors, Name name)
{
    std::set<QString> names;
    for (const Floor &floor : floors)
        names.insert(floor.*name);
    return names.size() > 1;
}

/// The item of that name below `parent`; made where there is none.
QStandardItem *groupNamed(QStandardItem *parent, const QString &name)
{
    for (int row = 0; row < parent->rowCount(); ++row)
        if (!parent->child(row)->data(kId).isValid() && parent->child(row)->text() == name)
            return parent->child(row);
    auto *group = new QStandardItem(name);
    group->setFlags(Qt::ItemIsEnabled);
    parent->appendRow(group);
    return group;
}

/// As people count: "Level 2" before "Level 10".
std::vector<Floor> inOrder(std::vector<Floor> floors)
{
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());   // C knows no numbers
    order.setNumericMode(true);
    const auto before = [&order](const Floor &a, const Floor &b) {
        for (const auto name : {&Floor::site, &Floor::building, &Floor::name})
            if (const int compared = order.compare(a.*name, b.*name); compared != 0)
                return compared < 0;
        return false;
    };
    std::stable_sort(floors.begin(), floors.end(), before);
    return floors;
}

}   // namespace

FloorTree::FloorTree(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_list(new QTreeView),
      m_floors(new QStandardItemModel(this)),
      m_found(new FoundFloors(this))
{
    m_search->setObjectName(name + QLatin1String("Search"));
    m_search->setAccessibleName(tr("Find a floor"));
    m_search->setPlaceholderText(tr("Find a floor"));
    m_search->setToolTip(tr("Words of the floor's name, its building or its site."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_list->setObjectName(name + QLatin1String("List"));
    m_list->setAccessibleName(tr("Floors"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_found->setSourceModel(m_floors);
    m_found->setRecursiveFilteringEnabled(true);
    m_list->setModel(m_found);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_search);
    rows->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &FloorTree::find);
    connect(m_list, &QTreeView::clicked, this, &FloorTree::choose);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
}

void FloorTree::setFloors(const std::vector<Floor> &floors, const QString &chosen)
{
    const bool sites = tellsApart(floors, &Floor::site);
    const bool buildings = sites || tellsApart(floors, &Floor::building);
    m_floors->clear();
    for (const Floor &floor : inOrder(floors)) {
        QStandardItem *group = m_floors->invisibleRootItem();
        if (sites && !floor.site.isEmpty())
            group = groupNamed(group, floor.site);
        if (buildings && !floor.building.isEmpty())
            group = groupNamed(group, floor.building);
        auto *item = new QStandardItem(floor.name.isEmpty() ? floor.id : floor.name);
        item->setData(floor.id, kId);
        item->setData(QStringList{floor.name, floor.building, floor.site, floor.id}.join(QLatin1Char('\n')), kNames);
        group->appendRow(item);
    }
    mark(chosen);
}

void FloorTree::mark(const QString &id)
{
    m_chosen = id;
    m_list->expandAll();
    const QModelIndex root = m_found->index(0, 0);
    const QModelIndexList found =
        m_found->match(root, kId, id, 1, Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    if (!id.isEmpty() && !found.isEmpty())
        m_list->setCurrentIndex(found.front());
}

void FloorTree::startSearch()
{
    m_search->clear();
    mark(m_chosen);
    m_search->setFocus();
}

void FloorTree::find(const QString &text)
{
    static_cast<FoundFloors *>(m_found)->find(text);
    m_list->expandAll();
    const QModelIndex first = firstFloor();
    if (!text.trimmed().isEmpty() && first.isValid())
        m_list->setCurrentIndex(first);
}

QModelIndex FloorTree::firstFloor() const
{
    QModelIndex index = m_found->index(0, 0);
    while (index.isValid() && m_found->hasChildren(index))
        index = m_found->index(0, 0, index);
    return index;
}

void FloorTree::choose(const QModelIndex &index)
{
    const QVariant id = index.data(kId);
    if (id.isValid())
        emit floorChosen(id.toString());
}

bool FloorTree::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QModelIndex current = m_list->currentIndex();
        choose(current.data(kId).isValid() ? current : firstFloor());
        return true;
    }
    const bool moves = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    if (watched != m_search || !moves)
        return QWidget::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

}   // namespace floorscope
